import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { wordFor } from '../adoption.ts'
import { t } from '../messages/outcome.ts'
import { type Branch, branchesOf } from '../spread.ts'
import { AdoptionTag } from './adoption-tag.tsx'

/** Who follows and whom they learned it from. */
export type Spreading = {
  id: string
  fromId: string | null
  unitName: string
  since: string
  state: 'recorded' | 'confirmed' | 'declined'
  failedOn: string | null
}

/** How a way of doing things went from place to place: each with how many learned it there. */
export function SpreadTree({ followers, sourceName, locale }: Props) {
  const branches = branchesOf(followers)
  return (
    <ul class="bullets">
      <li>
        <b>{sourceName}</b> {learners(branches.length, locale)}
        <Branches {...{ branches, locale }} />
      </li>
    </ul>
  )
}

type Props = { followers: readonly Spreading[]; sourceName: string; locale: Locale }

function Branches({ branches, locale }: { branches: readonly Branch<Spreading>[]; locale: Locale }) {
  if (branches.length === 0) return null
  return (
    <ul class="bullets">
      {branches.map(({ it, learners: below }) => (
        <li key={it.id}>
          {it.unitName}, {formatDate(it.since)} <AdoptionTag state={wordFor(it)} locale={locale} />{' '}
          {below.length > 0 && learners(below.length, locale)}
          <Branches branches={below} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

const learners = (n: number, locale: Locale) => <small class="soft">{t(locale).nLearned(n)}</small>
