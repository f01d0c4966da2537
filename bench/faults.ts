import { runWithFaults } from './faults/run.ts'
import { printBound, printTable } from './measure/table.ts'

// kill -9 of the server and of the database at random moments while officers record exemplars: what was acknowledged must
// be there afterwards, once. `npm run bench -- faults [KILLS] [WRITERS] [SEED]`.
const [kills = 20, writers = 8, seed = 20231] = process.argv.slice(2).map(Number)
const { killing, writings, findings, jobs, isReady, keepsPages } = await runWithFaults({
  ...{ kills, writers, seed, port: 4191, now: new Date() },
})

const sum = (count: (it: (typeof writings)[number]) => number) => writings.reduce((all, it) => all + count(it), 0)
const acknowledged = sum((it) => it.acknowledged.length)
const refused = sum((it) => it.refused.length)
printTable(
  [`${writers} writers, seed ${seed}`, 'count'],
  [
    ['server killed', killing.server],
    ['database killed', killing.database],
    ['starts cut short and repeated', killing.cutShort.length],
    ['records acknowledged', acknowledged],
    ['forms sent again', sum((it) => it.resent)],
    ['jobs queued', jobs.queued],
  ],
)
for (const text of [...killing.crashed, ...killing.cutShort]) console.log(`${text}\n`)

const verdicts = [
  ...findings.map(({ rule, broken }) => printBound(rule, broken === 0, `${broken} broken`, '0')),
  printBound('forms were answered and none refused', acknowledged > 0 && refused === 0, `${refused} refused`, '0'),
  printBound('the server outlived its database', killing.crashed.length === 0, `${killing.crashed.length} ended`, '0'),
  printBound('the product answers', isReady, String(isReady), 'true'),
  printBound('the worker did what was queued', jobs.left === 0, `${jobs.left} left`, '0'),
  printBound('published pages are kept again', keepsPages, String(keepsPages), 'true'),
]
process.exitCode = verdicts.every(Boolean) ? 0 : 1
