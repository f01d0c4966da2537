import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import type { Shown } from '#platform/web/panel.ts'
import { t as adoptionWords } from '../messages/adoption.ts'
import { t } from '../messages/list.ts'
import { t as cardWords } from '../messages/card.ts'
import { paths } from '../paths.ts'
import type { ListedAdoption } from '../queries/adoption.ts'
import { t as outcomeWords } from '../messages/outcome.ts'
import { countSecondHand } from '../spread.ts'
import { AdoptionTable } from './adoption-table.tsx'
import { SpreadTree } from './spread-tree.tsx'
import type { Described } from './model.tsx'

type View = {
  locale: Locale
  exemplarId: string
  /** The unit that keeps the exemplar. */
  sourceName: string
  model: Described | undefined
  mayDescribe: boolean
  /** The reader may record that their unit follows: not at the source. */
  mayRecord: boolean
}

/** Who does as an exemplar does, for its own page; and how it is done, step by step. */
export function adoptionSection(adoptions: readonly ListedAdoption[], view: View): Shown {
  const { locale, exemplarId, model } = view
  const text = t(locale)
  const confirmed = adoptions.filter(({ state, failedOn }) => state === 'confirmed' && !failedOn)
  const followers = adoptions.filter(({ state }) => state !== 'declined')
  const first = confirmed
    .flatMap(({ decidedAt }) => decidedAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
    .at(0)
  const body = (
    <>
      {adoptions.length === 0 ? (
        <p class="soft">{text.noFollowers}</p>
      ) : (
        <AdoptionTable {...{ adoptions, locale }} caption={text.panelTitle} captionHidden />
      )}
      {countSecondHand(followers) > 0 && (
        <>
          <h3>{outcomeWords(locale).spread}</h3>
          <SpreadTree {...{ followers, locale }} sourceName={view.sourceName} />
        </>
      )}
      {model && (
        <p>
          {text.modelLine(model.name, model.steps.length)} <a href={paths.card(exemplarId)}>{cardWords(locale).card}</a>
        </p>
      )}
      {(view.mayDescribe || view.mayRecord) && (
        <p class="acts">
          {view.mayDescribe && (
            <a class="btn" href={paths.model(exemplarId)}>
              {model ? text.describeAgain : text.describe}
            </a>
          )}
          {view.mayRecord && (
            <a class="btn" href={paths.record(exemplarId)}>
              {adoptionWords(locale).record}
            </a>
          )}
        </p>
      )}
    </>
  )
  return {
    ...{ id: 'nhan-rong', title: text.panelTitle, small: text.panelSmall, count: adoptions.length, body },
    milestones: first ? [{ kind: 'replicated', on: today(first), note: text.caption(confirmed.length) }] : [],
  }
}
