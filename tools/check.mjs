import { install, run } from './ready.mjs'

// Format, lint, types, and what nobody uses.
install()
const steps = [
  ['biome', ['check', '.']],
  ['oxlint', ['--quiet', 'src', 'test', 'client', 'tools', 'bench']],
  ['tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', 'var/types.tsbuildinfo', '-p', '.']], // the second time, only what changed
]
for (const [command, args] of steps) {
  const code = await run(command, args)
  if (code !== 0) process.exit(code)
}
