/** What tests use of the independent reader of status lists, which has no types of its own. */
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function decodeList(it: { encodedList: string }): Promise<{ getStatus(index: number): boolean }>
}
