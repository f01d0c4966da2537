import { commendationPaths } from '#modules/commendations/index.ts'
import { contestDeskPaths } from '#modules/contests/index.ts'
import { exemplarPaths, RungTag } from '#modules/exemplars/index.ts'
import { reportingPaths } from '#modules/reporting/index.ts'
import { storyPaths } from '#modules/stories/index.ts'
import { trainingPaths } from '#modules/training/index.ts'
import { unitPaths } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { highlight } from '#platform/text/search.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/search.ts'
import { paths } from '../paths.ts'
import type { Hit, HitKind } from '../queries/search.ts'

type Props = {
  frame: Frame
  locale: Locale
  q: string
  /** Nothing where too little was typed to look for. */
  hits: readonly Hit[] | undefined
  most: number
}

const kinds: readonly HitKind[] = [
  ...(['exemplars', 'stories', 'decisions', 'dossiers', 'commendations', 'reports'] as const),
  ...(['contests', 'courses', 'people', 'units'] as const),
]

/** What a post may see that holds the words typed: records, stories, decisions, reports, units. */
export function SearchPage({ frame, locale, q, hits, most }: Props) {
  const text = t(locale)
  return (
    <DeskPage frame={{ ...frame, find: q }} locale={locale} title={text.title}>
      <Head title={text.title} lead={text.lead} />
      <form class="filters" method="get" action={paths.search()}>
        <Field name="q" type="search" label={text.label} value={q} />
        <Submit>{text.submit}</Submit>
      </form>
      {hits === undefined && q !== '' && <p>{text.tooShort}</p>}
      {hits?.length === 0 && (
        <Empty title={text.noneTitle(q)}>
          <p>{text.noneText}</p>
        </Empty>
      )}
      {kinds.map((kind) => (
        <Found key={kind} {...{ kind, q, locale, most }} hits={hits?.filter((hit) => hit.kind === kind) ?? []} />
      ))}
    </DeskPage>
  )
}

type FoundProps = { kind: HitKind; hits: readonly Hit[]; q: string; locale: Locale; most: number }

function Found({ kind, hits, q, locale, most }: FoundProps) {
  const text = t(locale)
  if (hits.length === 0) return null
  return (
    <Section id={kind} title={text[kind]} small={hits.length < most ? text.found(hits.length) : text.more(most)}>
      <ul class="strip">
        {hits.map((hit, index) => (
          <li key={`${hit.id}${index}`}>
            <span>
              <a href={hrefOf[kind](hit)}>
                <Marked words={nameOf(hit, locale)} q={q} />
              </a>
              <br />
              <small class="soft">{aboutOf(hit)}</small> {hit.rung && <RungTag rung={hit.rung} locale={locale} />}
            </span>
            {hit.on && <time class="soft num">{formatDate(hit.on)}</time>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Marked({ words, q }: { words: string; q: string }) {
  return <>{highlight(words, q).map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>
}

function nameOf({ kind, name, about }: Hit, locale: Locale): string {
  return kind === 'reports' ? t(locale).report(about, name) : name
}

const aboutOf = ({ kind, about }: Hit) => (kind === 'reports' || kind === 'units' ? '' : about)

const hrefOf: Record<HitKind, (hit: Hit) => string> = {
  exemplars: ({ id }) => exemplarPaths.show(id),
  decisions: ({ id }) => exemplarPaths.show(id),
  dossiers: ({ id }) => commendationPaths.dossier(id),
  commendations: ({ id }) => commendationPaths.decision(id),
  stories: ({ id }) => storyPaths.show(id),
  reports: ({ id }) => reportingPaths.report(id),
  contests: ({ id }) => contestDeskPaths.show(id),
  courses: ({ id }) => trainingPaths.course(id),
  people: ({ id }) => trainingPaths.member(id),
  units: ({ about }) => unitPaths.show(about),
}
