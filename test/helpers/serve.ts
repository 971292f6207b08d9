import { createServer } from 'node:http';
import sirv from 'sirv';

export interface StaticServer {
  /** Origin and base URL, with a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Serves a built site below its base URL, like a static host. Any other address is a plain 404. */
export async function serve(directory: string, baseUrl = '/'): Promise<StaticServer> {
  const files = sirv(directory);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(baseUrl)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${path.slice(baseUrl.length)}`;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) {
    throw new Error('The server has no port.');
  }
  return {
    url: `http://localhost:${address.port}${baseUrl}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
