import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import type { Piece } from '../difference.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/record.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { ShownStory } from '../queries/story.ts'
import { Compared } from './compared.tsx'
import type { Version } from './history.tsx'

type Props = {
  frame: Frame
  locale: Locale
  story: ShownStory
  version: { number: number; by: string | null; at: Date }
  /** The version it is compared with; none for the first. */
  before: number | undefined
  versions: Version[]
  parts: { title: Piece[]; standfirst: Piece[]; body: Piece[] }
}

/** One saved version of a story: what changed in it, word by word. */
export function VersionPage({ frame, locale, story, version, before, versions, parts }: Props) {
  const [text, words] = [t(locale), news(locale)]
  const crumbs = [
    { label: words.newsroom, href: paths.board() },
    { label: story.title, href: paths.show(story.id) },
    { label: text.version(version.number) },
  ]
  const saved = `${version.by ?? text.theProduct}, ${formatDate(today(version.at))}`
  const lead = before === undefined ? text.firstVersion : `${text.changedFrom(before)}. ${text.takenOut}`
  const same = before === undefined ? undefined : text.noDifference
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={`${text.version(version.number)}: ${story.title}`}>
      <Head title={text.version(version.number)} lead={`${saved}. ${lead}`} />
      {versions.length > 1 && <Against {...{ story, versions, locale, before }} number={version.number} />}
      {(['title', 'standfirst', 'body'] as const).map((part) => (
        <Section key={part} id={part} title={words[part]}>
          <Compared pieces={parts[part]} lang={story.language} locale={locale} same={same} />
        </Section>
      ))}
    </DeskPage>
  )
}

type AgainstProps = Pick<Props, 'story' | 'versions' | 'locale' | 'before'> & { number: number }

/** Chooses which other version to compare with. */
function Against({ story, versions, locale, before, number }: AgainstProps) {
  const text = t(locale)
  const others = versions.filter((it) => it.number !== number)
  return (
    <form class="filters" method="get" action={paths.version(story.id, number)}>
      <Select
        name="voi"
        label={text.compareWith}
        blank={false}
        value={String(before ?? others[0]!.number)}
        options={others.map((it) => ({
          value: String(it.number),
          label: [text.version(it.number), momentOf(it.at), it.by ?? text.theProduct].join(' · '),
        }))}
      />
      <Submit>{text.compareNow}</Submit>
    </form>
  )
}
