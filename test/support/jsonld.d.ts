/** What tests use of the JSON-LD processor, which comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
    readonly format?: 'application/n-quads';
  }
  const processor: {
    readonly expand: (document: object, options: Options) => Promise<Record<string, unknown>[]>;
    readonly toRDF: (document: object, options: Options) => Promise<unknown>;
  };
  export default processor;
}
