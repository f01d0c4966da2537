/** True for an address of the web that a reader may follow: nothing that runs, nothing without a host. */
export const isWebAddress = (link: string) => /^https?:\/\/[^\s.]+\.[^\s]+$/.test(link)
