/** A call in a library that the extension's policy makes unreachable, or that is no danger in it. */
export interface KnownCall {
  library: string;
  name: string;
  /** What the innermost function around it says; all of these. */
  says: readonly string[];
  /** How often it may stand there, in all of the package. */
  times: number;
  why: string;
}

const refused = 'The policy’s connect-src refuses it';
const noEval = 'A probe in a try block; the policy’s script-src refuses it';
const ownWorker = 'Starts the worker that lies in the package; script-src allows no other';

/**
 * Everything else fails. They are told by what the library says around them, which our own code does
 * not say, and are counted, so that one more of the kind is seen. Injected scripts may have none of
 * them: a page's script is not held by the policy of the extension.
 */
export const knownCalls: readonly KnownCall[] = [
  {
    library: 'Vite, loading chunks ahead',
    name: 'fetch',
    says: ['.ep=!0', '.href'],
    times: 1,
    why: `Only for browsers without modulepreload, and for files of the package. ${refused}`,
  },
  {
    library: 'Papa Parse, CSV from an address',
    name: 'XMLHttpRequest',
    says: ['downloadRequestHeaders', 'withCredentials'],
    times: 1,
    why: `Byline hands it texts. ${refused}`,
  },
  {
    library: 'Papa Parse, worker',
    name: 'Worker',
    says: ['IS_PAPA_WORKER', 'WORKERS_SUPPORTED'],
    times: 2,
    why: 'Not asked for by Byline; script-src allows no worker from a blob',
  },
  {
    library: 'PDF.js, file by address',
    name: 'fetch',
    says: ['document.baseURI', 'statusText'],
    times: 1,
    why: `Byline hands it bytes. ${refused}`,
  },
  {
    library: 'PDF.js, file by address',
    name: 'fetch',
    says: ['mode:`cors`', 'redirect:`follow`'],
    times: 1,
    why: `Byline hands it bytes. ${refused}`,
  },
  {
    library: 'PDF.js, file by address',
    name: 'XMLHttpRequest',
    says: ['.readyState===XMLHttpRequest.DONE', 'responseText'],
    times: 2,
    why: `Byline hands it bytes. ${refused}`,
  },
  {
    library: 'PDF.js, file by address',
    name: 'XMLHttpRequest',
    says: ['onHeadersReceived', 'validateStatus'],
    times: 1,
    why: `Byline hands it bytes. ${refused}`,
  },
  {
    library: 'PDF.js, tables of its own',
    name: 'fetch',
    says: ['binaryDataFactory.fetch'],
    times: 1,
    why: `A method of its own; what it leads to is above. ${refused}`,
  },
  {
    library: 'PDF.js, drawing',
    name: 'Image',
    says: ['data:image/svg+xml', 'OffscreenCanvas'],
    times: 1,
    why: 'A picture in the address itself; img-src allows no other host, and Byline draws nothing',
  },
  {
    library: 'PDF.js, drawing',
    name: 'Image',
    says: ['image/svg+xml', 'FileReader'],
    times: 1,
    why: 'A picture from a file; img-src allows no other host, and Byline draws nothing',
  },
  {
    library: 'PDF.js, drawing',
    name: 'FontFace',
    says: ['addNativeFontFace', 'loadedName'],
    times: 1,
    why: 'A font of the system; font-src allows no other host, and Byline draws nothing',
  },
  {
    library: 'PDF.js, drawing',
    name: 'FontFace',
    says: ['disableFontFace', 'cssFontInfo'],
    times: 2,
    why: 'A font from bytes in the PDF; Byline draws nothing',
  },
  {
    library: 'PDF.js, worker',
    name: 'Worker',
    says: ['workerPort', 'instanceof Worker'],
    times: 2,
    why: 'Only asks whether a worker is one',
  },
  {
    library: 'PDF.js, worker',
    name: 'Worker',
    says: ['workerSrc', '_isSameOrigin'],
    times: 1,
    why: ownWorker,
  },
  {
    library: 'PDF.js',
    name: 'Function',
    says: ['getBuiltinModule', 'return require('],
    times: 1,
    why: noEval,
  },
  { library: 'PDF.js', name: 'Function', says: ['Function(`return this`)'], times: 1, why: noEval },
  {
    library: 'PDF.js',
    name: 'Function',
    says: ['{try{return Function(``),!0}catch{return!1}}'],
    times: 1,
    why: noEval,
  },
  {
    library: 'webextension-polyfill',
    name: 'Function',
    says: ['Function.call.bind(Object.prototype.hasOwnProperty)', 'minArgs'],
    times: 1,
    why: 'Borrows a method and makes no code',
  },
];
