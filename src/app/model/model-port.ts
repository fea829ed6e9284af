/** How far the browser's own language model is from answering. */
export type ModelState =
  /** The browser has none, or not for this machine. */
  | 'absent'
  /** It has to be downloaded first, which the browser does once for all sites and extensions. */
  | 'to download'
  | 'ready';

/** A conversation with the model. */
export interface ModelSession {
  /**
   * Asks once and gives the raw answer, which should be JSON of the schema.
   *
   * @param schema a JSON Schema
   */
  ask(prompt: string, schema: object, signal: AbortSignal): Promise<string>;
  end(): void;
}

/** The language model built into the browser. It runs on the user's machine. */
export interface ModelPort {
  state(): Promise<ModelState>;
  /**
   * Starts it, downloading it first where needed. Must be begun within a click.
   *
   * @param instructions what the model is told before anything else
   * @param onProgress hears the share that has been downloaded, 0 to 1
   */
  start(
    instructions: string,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<ModelSession>;
}
