import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs the system's `tar`. @throws Error with what it said. */
export async function tar(args: readonly string[]): Promise<void> {
  await promisify(execFile)('tar', [...args], { maxBuffer: 10_000_000 }).catch((error: { stderr?: string }) => {
    throw new Error(`tar: ${error.stderr?.trim() || error}`, { cause: error })
  })
}
