/** What tests use of the independent reader of status lists, which has no types of its own. */
declare module '@digitalbazaar/vc-bitstring-status-list' {
  type Loaded = { document: object }
  export function checkStatus(it: {
    credential: object
    documentLoader: (url: string) => Promise<Loaded>
    verifyBitstringStatusListCredential: boolean
  }): Promise<{ verified: boolean; results?: { status: boolean }[]; error?: unknown }>
}
