/**
 * Takes peer connections from a page: the one door that neither the content security policy nor a refused host closes
 * (Chromium binds sockets, and answers on mDNS, before any name is asked for). Must not refer to anything outside itself:
 * Electron carries it into the page's world as text.
 */
export function closePeerConnections(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCIceGatherer']) Reflect.deleteProperty(globalThis, name);
}
