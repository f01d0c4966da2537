type Site = { baseUrl: string }
let site: Site = { baseUrl: '' }

/** Tells the pages the public address of this installation, such as `https://guongsang.example.vn`. Called once at start. */
export function useSite(given: Site) {
  site = { baseUrl: given.baseUrl.replace(/\/+$/, '') }
}

/** The whole address of a path, as search engines and social networks need it. */
export function siteAddress(path: string): string {
  return /^https?:/.test(path) ? path : `${site.baseUrl}${path}`
}
