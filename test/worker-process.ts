import { urlFor } from '#platform/database/roles.ts'
import { connect } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { startWorker } from '../src/worker.ts'

// A worker in a process of its own, so that a test can kill it: the owner's address, the folder of files, the time.
const [ownerUrl, folder, at] = process.argv.slice(2) as [string, string, string]
const db = connect(urlFor('gs_app', ownerUrl), 5)
const files = createStore(folder)
await startWorker({ db, ownerUrl, log: createLog('silent'), now: () => new Date(at), files })
