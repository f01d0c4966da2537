import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Tally } from '#ui/tally.tsx'
import { t as courseWords } from '../messages/course.ts'
import { t as needWords } from '../messages/need.ts'
import { t } from '../messages/people.ts'
import { t as practiceWords } from '../messages/practice.ts'
import { t as speakerWords } from '../messages/speaker.ts'
import { paths } from '../paths.ts'
import type { ListedCourse } from '../queries/course.ts'
import { CourseTable } from './courses.tsx'
import { type NamedNeed, NeedTable } from './needs.tsx'

type Counts = { officers: number; rapporteurs: number; trained: number; untrained: number }
type Props = {
  frame: Frame
  locale: Locale
  counts: Counts
  talks: number
  needs: readonly NamedNeed[]
  courses: readonly ListedCourse[]
  mayKeep: boolean
}

/** Who works with emulation, who was never taught, what is needed, which courses run: each figure opens its list. */
export function OverviewPage({ frame, locale, counts, talks, needs, courses, mayKeep }: Props) {
  const [text, ofCourse, ofNeed] = [t(locale), courseWords(locale), needWords(locale)]
  return (
    <DeskPage {...{ frame, locale }} title={text.title} crumbs={[{ label: text.title }]}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            {mayKeep && (
              <a class="btn main" href={paths.newCourse()}>
                {ofCourse.plan}
              </a>
            )}
            <a class="btn" href={paths.members()}>
              {text.roster}
            </a>
            <a class="btn" href={paths.form()}>
              {text.form}
            </a>
            <a class="btn" href={paths.bank()}>
              {speakerWords(locale).bank}
            </a>
            <a class="btn" href={paths.kits()}>
              {ofNeed.kits}
            </a>
            <a class="btn" href={paths.practice()}>
              {practiceWords(locale).title}
            </a>
          </>
        }
      />
      <Tally
        label={text.figures}
        items={[
          { href: paths.members('officers'), figure: counts.officers, label: text.officers },
          { href: paths.members('rapporteurs'), figure: counts.rapporteurs, label: text.rapporteurs },
          { href: paths.members('trained'), figure: counts.trained, label: text.trained },
          { href: paths.members('untrained'), figure: counts.untrained, label: text.untrained },
          { href: paths.talkList(), figure: talks, label: ofNeed.talks },
        ]}
      />
      <Section id="nhu-cau" title={ofNeed.needs} small={<a href={paths.needs()}>{text.all}</a>}>
        <NeedTable needs={needs.slice(0, 8)} locale={locale} />
      </Section>
      <Section id="lop" title={ofCourse.courses} small={<a href={paths.courses()}>{text.all}</a>}>
        <CourseTable courses={courses.slice(0, 8)} locale={locale} />
      </Section>
    </DeskPage>
  )
}
