/** The binding through which the page sends, and the symbol under which main finds the page's receiver. */
export const SEND = '__rapportSend';
export const RECEIVE = 'rapport.receive';
