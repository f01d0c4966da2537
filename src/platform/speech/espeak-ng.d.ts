declare module 'espeak-ng' {
  type Options = { arguments: string[]; print: () => void; printErr: () => void }
  /** Runs espeak-ng once with the arguments of its command line; gives its file system. */
  export default function ESpeakNg(
    options: Options,
  ): Promise<{ FS: { readFile: (path: string) => Uint8Array<ArrayBuffer> } }>
}
