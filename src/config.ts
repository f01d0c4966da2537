import { resolve } from 'node:path'
import { z } from 'zod'
import { isNetwork } from '#platform/web/asker.ts'

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  BASE_URL: z.url().optional(),
  DATA_DIR: z.string().default('./var'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  FILES_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  MAIL_BOUNCES: z.email().optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every(isNetwork), 'addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8')
    .optional(),
  PARTNERS_ON_LOOPBACK: z
    .enum(['no', 'yes'])
    .default('no')
    .transform((it) => it === 'yes'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** Every setting of the product, read once and checked at start. Names and meanings: docs/contract.md. */
export type Config = ReturnType<typeof readConfig>

/**
 * Reads the settings from the environment.
 * @throws Error naming every setting that is wrong, in one message.
 */
export function readConfig(environment: Record<string, string | undefined>, demo: boolean) {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`These settings are wrong:\n${faults.join('\n')}`)
  }
  const { HOST, PORT, BASE_URL, DATA_DIR, ...rest } = parsed.data
  return { ...rest, HOST, PORT, DATA_DIR: resolve(DATA_DIR), BASE_URL: BASE_URL ?? `http://${HOST}:${PORT}`, demo }
}

/** The names of the settings, for the administrator's list. */
export const settingNames = Object.keys(schema.shape)
