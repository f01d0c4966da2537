import { BlockList, isIP } from 'node:net'
import type { Context } from 'hono'

/**
 * Who asks, for counting tries: the address at the other end of the connection. `X-Forwarded-For` is what anybody may write,
 * so it is read only when that address is a proxy which the settings name (`TRUSTED_PROXIES`), from its right end, up to the
 * first address that is no such proxy. One home has a whole /64 of IPv6, so of these the first half counts.
 */
export function createAsker(proxies: readonly string[] = []): (c: Context) => string {
  const trusted = listOf(proxies)
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (c) => {
    const peer = plain((c.env as Connected | undefined)?.incoming?.socket?.remoteAddress ?? '')
    if (!isIP(peer)) return 'unknown'
    const passed = (c.req.header('x-forwarded-for') ?? '').split(',').map((it) => plain(it.trim()))
    let asker = peer
    while (isTrusted(asker)) {
      const before = passed.pop()
      if (!before || !isIP(before)) break
      asker = before
    }
    return isIP(asker) === 6 ? halfOf(asker) : asker
  }
}

/** True for an address or a network (`10.0.0.0/8`) that `createAsker` can take. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

type Connected = { incoming?: { socket?: { remoteAddress?: string } } }

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** An IPv4 address as it is, also where it came in the clothes of an IPv6 one. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

function halfOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const [first, last] = [head, tail ?? ''].map((part) => (part ? part.split(':') : []))
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first!.length - last!.length)
  return `${[...first!, ...Array<string>(zeros).fill('0'), ...last!].slice(0, 4).join(':').toLowerCase()}::/64`
}
