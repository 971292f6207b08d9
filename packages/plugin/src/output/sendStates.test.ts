import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearOpenPages, listOpenKeys } from './openPages.js';
import { listOpenNames, sendStates } from './sendStates.js';

const CHANNEL = 'docusaurus-plugin-personas';
const VIEWS = '/base/personas/~views/';
const implementation = new EventEmitter();
hearOpenPages({ webSocketServer: { implementation } } as Parameters<typeof hearOpenPages>[0]);

const sockets: EventEmitter[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.emit('close');
});

/** Opens a page that says that it shows these views. */
function open(...keys: string[]) {
  const send = vi.fn();
  const socket = Object.assign(new EventEmitter(), { send });
  sockets.push(socket);
  implementation.emit('connection', socket);
  const show = (...next: string[]) =>
    socket.emit('message', Buffer.from(JSON.stringify({ [CHANNEL]: next })));
  show(...keys);
  const received = () => send.mock.calls.map(([text]) => JSON.parse(text).data);
  return { show, received, socket };
}

/** A site whose pages and views say which number the site has. */
const createSite = (number: number) => ({
  openRegistry: () => ({ read: (name: string) => `${name} of ${number}` }),
  toPageFiles: vi.fn((names: ReadonlySet<string> = new Set()) =>
    [...names].map((name) => [name, `${name} of ${number}`] as const),
  ),
});

const settings = {
  viewsUrl: VIEWS,
  answer: async (key: string, registry: { read(name: string): unknown }) =>
    key.startsWith('default?') ? String(registry.read(key)) : undefined,
};

describe('sendStates', () => {
  it('sends each open page what it shows, and nothing else', async () => {
    const page = open(`${VIEWS}persona-p001.json`, '/other/~views/persona-p002.json');
    const document = open('default?kind=persona-card&ref=P001', 'ops?kind=persona-card&ref=P001');
    const site = createSite(1);
    await sendStates(site, settings);
    expect(page.received()).toEqual([{ key: `${VIEWS}persona-p001.json`, state: 'persona-p001.json of 1' }]);
    expect(document.received()).toEqual([
      { key: 'default?kind=persona-card&ref=P001', state: 'default?kind=persona-card&ref=P001 of 1' },
    ]);
    expect(site.toPageFiles).toHaveBeenCalledWith(new Set(['persona-p001.json']));
    expect(listOpenNames(VIEWS)).toEqual(['persona-p001.json']);
  });

  it('knows what a page shows now, and that it is closed', async () => {
    const page = open(`${VIEWS}persona-p001.json`);
    page.show(`${VIEWS}services.json`);
    expect(listOpenKeys()).toEqual([`${VIEWS}services.json`]);
    page.socket.emit('close');
    expect(listOpenKeys()).toEqual([]);
    const site = createSite(1);
    await sendStates(site, settings);
    expect(page.received()).toEqual([]);
    expect(site.toPageFiles).not.toHaveBeenCalled();
  });

  it('leaves messages of others alone', () => {
    const { socket } = open();
    for (const text of ['', 'null', '{"type":"ping"}', `{"${CHANNEL}":"a"}`, '[1]'])
      socket.emit('message', text);
    expect(listOpenKeys()).toEqual([]);
  });
});
