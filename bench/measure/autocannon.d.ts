declare module 'autocannon' {
  type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string }
  type Options = Request & { url: string; connections: number; duration: number; requests?: Request[] }
  type Result = { requests: { total: number }; duration: number; errors: number; non2xx: number; '2xx': number }

  /** Loads an address for a while and counts the answers. */
  export default function autocannon(options: Options): Promise<Result>
}
