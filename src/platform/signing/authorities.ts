import { X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The certificate authorities that this installation trusts: every `.pem` or `.crt` in a folder that only whoever keeps
 * the server can write. None: every signature shows as from an issuer that could not be verified.
 * @throws Error naming the file that holds no certificate.
 */
export function readAuthorities(folder: string): X509Certificate[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.(pem|crt|cer)$/i.test(name))
  return names.flatMap((name) => {
    const bytes = readFileSync(join(folder, name))
    const several = bytes.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
    try {
      return (several ?? [bytes]).map((it) => new X509Certificate(it))
    } catch {
      throw new Error(`${join(folder, name)} holds no certificate`)
    }
  })
}
