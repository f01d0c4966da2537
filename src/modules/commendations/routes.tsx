import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { award } from './routes/award.tsx'
import { batch } from './routes/batch.tsx'
import { certificates } from './routes/certificates.tsx'
import { decision } from './routes/decision.tsx'
import { dossier } from './routes/dossier.tsx'
import { law } from './routes/law.tsx'
import { ledger } from './routes/ledger.tsx'
import { list } from './routes/list.tsx'
import { open } from './routes/open.tsx'
import { papers } from './routes/papers.tsx'
import { revocation } from './routes/revocation.tsx'
import { templates } from './routes/templates.tsx'

/** The pages of commendation. */
export const commendations = new Hono<Env>()
  .route('/', list)
  .route('/', open)
  .route('/', batch)
  .route('/', dossier)
  .route('/', ledger)
  .route('/', certificates)
  .route('/', award)
  .route('/', papers)
  .route('/', revocation)
  .route('/', decision)
  .route('/', templates)
  .route('/', law)
