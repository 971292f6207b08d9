/*
 * Runs in the browser, in `docusaurus start` only. An open page tells the dev server what it shows, and gets the next state of that as soon as the
 * plugin has read an edit. The bundler brings the same state later. Without the connection, everything comes from the bundler.
 */

import type { Channel, OpenMessage, StateMessage } from '../shared/devFiles.js';

const CHANNEL: Channel = 'docusaurus-plugin-personas';

type Listener = (state: string) => void;

const listenersByKey = new Map<string, Set<Listener>>();
let socket: WebSocket | undefined;
/** Attempts to open it again since the last time that it was open. */
let attempts = 0;
/** After so many, the dev server is not there any more. */
const MAX_ATTEMPTS = 10;

/**
 * Calls the listener with each next state, as JSON text. Returns the function that ends this.
 *
 * @param key address of a page's view, or result of `toViewKey`
 */
export function listenToState(key: string, listener: Listener): () => void {
  const listeners = listenersByKey.get(key) ?? new Set();
  listenersByKey.set(key, listeners.add(listener));
  tell();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    listenersByKey.delete(key);
    tell();
  };
}

/** Tells the dev server what the page shows. */
function tell(): void {
  if (socket === undefined && listenersByKey.size === 0) return;
  socket ??= open();
  if (socket.readyState === WebSocket.OPEN)
    socket.send(JSON.stringify({ [CHANNEL]: Array.from(listenersByKey.keys()) } satisfies OpenMessage));
}

/** Opens a second connection to the socket with which the dev server tells of new modules. */
function open(): WebSocket {
  const { protocol, host } = location;
  const opened = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`);
  opened.addEventListener('open', () => {
    attempts = 0;
    tell();
  });
  // The dev server closes the connection when it was busy for two seconds.
  opened.addEventListener('close', () => {
    socket = undefined;
    if (attempts < MAX_ATTEMPTS) setTimeout(tell, 500 * 2 ** attempts++);
  });
  opened.addEventListener('message', ({ data }) => {
    const message: StateMessage | { type?: undefined } = JSON.parse(data);
    if (message.type !== CHANNEL) return;
    const { key, state } = message.data;
    for (const listener of listenersByKey.get(key) ?? []) listener(state);
  });
  return opened;
}
