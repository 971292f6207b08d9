import type { Channel, StateMessage } from '../shared/devFiles.js';

/** The parts of the dev server that we use. Its web socket also tells the browser of new modules. */
export interface DevServer {
  webSocketServer?: {
    implementation: { on(event: 'connection', run: (socket: Socket) => void): void };
  } | null;
}

interface Socket {
  on(event: 'message' | 'close', run: (data: unknown) => void): void;
  send(text: string): void;
}

const CHANNEL: Channel = 'docusaurus-plugin-personas';

/** What each open page shows. There is one dev server per process, and it outlives the plugin: after an edit of the configuration there is a new one. */
const keysBySocket = new Map<Socket, readonly string[]>();

/** Begins to hear of open pages. They say what they show (`live-channel.ts`). */
export function hearOpenPages({ webSocketServer }: DevServer): void {
  webSocketServer?.implementation.on('connection', (socket) => {
    socket.on('message', (data) => {
      const keys = readKeys(String(data));
      if (keys !== undefined) keysBySocket.set(socket, keys);
    });
    socket.on('close', () => keysBySocket.delete(socket));
  });
}

/** The keys of all views that open pages show. */
export const listOpenKeys = (): string[] => [...new Set([...keysBySocket.values()].flat())];

/** Sends a view, as JSON text, to the open pages that show it. */
export function sendState(key: string, state: string): void {
  const text = JSON.stringify({ type: CHANNEL, data: { key, state } } satisfies StateMessage);
  for (const [socket, keys] of keysBySocket) if (keys.includes(key)) socket.send(text);
}

/** Reads a message. Messages of others are not ours to judge. */
function readKeys(text: string): string[] | undefined {
  try {
    const keys: unknown = JSON.parse(text)?.[CHANNEL];
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined;
  }
}
