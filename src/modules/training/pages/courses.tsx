import type { Locale } from '#platform/i18n.ts'
import { formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { CourseState } from '../course.ts'
import { t } from '../messages/course.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import type { ListedCourse } from '../queries/course.ts'

const kinds: Record<CourseState, TagKind> = { open: 'doing', closed: 'ok', cancelled: 'no' }

/** The state of a course, as word and shape. */
export const CourseTag = ({ state, locale }: { state: CourseState; locale: Locale }) => (
  <Tag kind={kinds[state]}>{t(locale)[state]}</Tag>
)

type Props = { frame: Frame; locale: Locale; courses: readonly ListedCourse[]; mayKeep: boolean }

/** The courses that the reader may see. */
export function CoursesPage({ frame, locale, courses, mayKeep }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.courses}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.courses }]}
    >
      <Head
        title={text.courses}
        lead={text.coursesLead}
        actions={
          mayKeep && (
            <a class="btn main" href={paths.newCourse()}>
              {text.plan}
            </a>
          )
        }
      />
      <CourseTable {...{ courses, locale }} />
    </DeskPage>
  )
}

/** Courses in a table: when, by whom, how many go, how many have a certificate. */
export function CourseTable({ courses, locale }: { courses: readonly ListedCourse[]; locale: Locale }) {
  const text = t(locale)
  if (courses.length === 0)
    return (
      <Empty title={text.none}>
        <p>{text.noneText}</p>
      </Empty>
    )
  return (
    <Table
      {...{ caption: text.courses, captionHidden: true, stack: true }}
      columns={[
        { key: 'course', label: text.course },
        { key: 'unit', label: text.unit },
        { key: 'on', label: text.on },
        { key: 'people', label: text.people, numeric: true },
        { key: 'certificates', label: text.certificates, numeric: true },
        { key: 'state', label: text.state },
      ]}
      rows={courses.map((it) => ({
        course: <a href={paths.course(it.id)}>{it.title}</a>,
        unit: it.unitName,
        on: formatDate(dayOf(it.startsAt)),
        people: it.enrolled,
        certificates: it.certificates,
        state: <CourseTag state={it.state} locale={locale} />,
      }))}
    />
  )
}
