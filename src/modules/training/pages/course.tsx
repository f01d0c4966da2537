import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { Returned } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/course.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import type { ShownCourse } from '../queries/course.ts'
import { CourseTag } from './courses.tsx'
import { AttendanceForm, EndForms, EnrolForm, MaterialForm, OfferForm, SessionForm } from './course-forms.tsx'

export type Offer = { id: string; name: string; seats: number; named: number }
export type CourseProps = {
  frame: Frame
  locale: Locale
  today: DateText
  now: Date
  course: ShownCourse
  offers: readonly Offer[]
  /** Units that may still be asked. */
  units: readonly { value: string; label: string }[]
  /** Who may still be enrolled by the reader. */
  enrollable: readonly { id: string; name: string; unitName: string }[]
  mayTeach: boolean
  mayEnrol: boolean
  /** When a session is, in words. */
  span: (it: { startsAt: Date; endsAt: Date }) => string
  submission: () => string
  returned: Returned | undefined
}

/** A course: its sessions, who is asked, who goes, who came, what is read, and how it ends. */
export function CoursePage(props: CourseProps) {
  const { frame, locale, course, offers, mayTeach, mayEnrol, span } = props
  const text = t(locale)
  const isOpen = course.state === 'open'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={course.title}
      crumbs={[
        { label: people(locale).title, href: paths.overview() },
        { label: text.courses, href: paths.courses() },
        { label: course.title },
      ]}
    >
      <Head
        title={course.title}
        lead={course.aim}
        tags={<CourseTag state={course.state} locale={locale} />}
        why={isOpen && !mayTeach && text.noRight}
      />
      <Facts
        boxed
        items={[
          { label: text.unit, value: course.unitName },
          ...(course.number ? [{ label: text.number, value: course.number }] : []),
          { label: text.topics, value: course.topics.map((it) => text[it]).join('; ') },
          ...(course.why ? [{ label: text.why, value: course.why }] : []),
          ...(course.endedOn ? [{ label: text[course.state], value: formatDate(course.endedOn) }] : []),
        ]}
      />
      <Section id="buoi" title={text.sessions} small={String(course.sessionList.length)}>
        <Table
          {...{ caption: text.sessions, captionHidden: true, stack: true }}
          columns={[
            { key: 'session', label: text.session },
            { key: 'when', label: text.on },
            { key: 'place', label: text.place },
            { key: 'trainer', label: text.trainer },
            { key: 'came', label: text.came, numeric: true },
            ...(mayTeach && isOpen ? [{ key: 'door', label: text.attendance }] : []),
          ]}
          rows={course.sessionList.map((it) => ({
            ...{ session: it.title, when: span(it), place: it.place, trainer: it.trainer, came: it.came },
            door: <a href={paths.door(course.id, it.id)}>{text.attendanceOf(it.title)}</a>,
          }))}
        />
        {mayTeach && isOpen && <SessionForm {...props} />}
      </Section>
      {course.isOwn && (
        <Section id="moi" title={text.offers} small={String(offers.length)}>
          {offers.length === 0 ? (
            <Empty title={text.noOffer} />
          ) : (
            <Table
              {...{ caption: text.offers, captionHidden: true, stack: true }}
              columns={[
                { key: 'unit', label: text.askedUnit },
                { key: 'named', label: text.named, numeric: true },
                ...(course.state === 'cancelled' ? [] : [{ key: 'letter', label: text.letter }]),
              ]}
              rows={offers.map((it) => ({
                ...{ unit: it.name, named: `${it.named} / ${it.seats}` },
                letter: <Papers name={it.name} href={(as) => paths.unitLetter(course.id, it.id, as)} />,
              }))}
            />
          )}
          {mayTeach && isOpen && <OfferForm {...props} />}
        </Section>
      )}
      <Section id="hoc-vien" title={text.people} small={String(course.people.length)}>
        <PeopleTable {...props} />
        {course.guests.length > 0 && (
          <Notice kind="warn" title={text.guestsTitle(course.guests.length)}>
            <ul>
              {course.guests.map((it) => (
                <li key={it.id}>
                  {[it.name, it.place].filter(Boolean).join(', ')} ({it.session})
                </li>
              ))}
            </ul>
            <p>{text.guestsHint}</p>
          </Notice>
        )}
        {mayEnrol && isOpen && <EnrolForm {...props} />}
        {mayTeach && isOpen && course.people.length > 0 && <AttendanceForm {...props} />}
      </Section>
      <Section id="tai-lieu" title={text.materials} small={String(course.materials.length)}>
        {course.materials.length === 0 ? (
          <Empty title={text.noMaterial} />
        ) : (
          <ul>
            {course.materials.map((it) => (
              <li key={it.id}>
                <a href={paths.file(it.fileId)}>{it.title}</a>
              </li>
            ))}
          </ul>
        )}
        {mayTeach && course.state !== 'cancelled' && <MaterialForm {...props} />}
      </Section>
      {mayTeach && isOpen && <EndForms {...props} />}
    </DeskPage>
  )
}

function PeopleTable({ course, locale }: CourseProps) {
  const text = t(locale)
  if (course.people.length === 0) return <Empty title={text.nobody} />
  return (
    <Table
      {...{ caption: text.people, captionHidden: true, stack: true }}
      columns={[
        { key: 'person', label: text.person },
        { key: 'unit', label: people(locale).unit },
        { key: 'ticket', label: text.ticket },
        { key: 'came', label: text.came },
        { key: 'certificate', label: text.certificate },
      ]}
      rows={course.people.map((it) => ({
        person: it.isOurs ? <a href={paths.member(it.id)}>{it.name}</a> : it.name,
        unit: it.unitName,
        ticket: (
          <>
            <span class="code">{it.code}</span>{' '}
            {course.state === 'open' && <Papers name={it.name} href={(as) => paths.letter(course.id, it.id, as)} />}
          </>
        ),
        came: text.cameOf(it.came.length, course.sessionList.length),
        certificate: it.certificateId ? (
          <>
            {it.number}: <Papers name={it.name} href={(as) => paths.certificate(course.id, it.certificateId!, as)} />
          </>
        ) : (
          <span class="soft">–</span>
        ),
      }))}
    />
  )
}

/** A paper as PDF and Word, told apart for those who hear it by whose it is. */
function Papers({ name, href }: { name: string; href: (as: 'pdf' | 'docx') => string }) {
  return (
    <>
      {(['pdf', 'docx'] as const).map((as, at) => (
        <span key={as}>
          {at > 0 && ' · '}
          <a href={href(as)}>
            {as.toUpperCase()}
            <span class="vh"> {name}</span>
          </a>
        </span>
      ))}
    </>
  )
}
