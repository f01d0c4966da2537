import { hash, verify } from '@node-rs/argon2'

/** Keeps a password as an argon2id hash (OWASP's second profile: 19 MiB, 2 passes, 1 lane). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), { memoryCost: 19456, timeCost: 2, parallelism: 1 })
}

/** True when the password is the one behind the hash. Takes as long when there is no hash to compare with. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const answer = await verify(kept ?? (await nobody), password.normalize('NFKC'))
  return kept !== null && answer
}

const nobody = hashPassword('no one has this password')
