import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/tip.ts'
import { paths, tipPaths } from '../paths.ts'
import type { ShownTip } from '../queries/tip.ts'
import { isOpenTip } from '../tip.ts'
import { AnswerTip, PassTip } from './tip-forms.tsx'
import { TipPictures } from './tip-pictures.tsx'
import { TipTag } from './tip-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  tip: ShownTip
  mayAct: boolean
  /** How many came with it; none for who does not handle it. */
  pictures: number
  desks: readonly { id: string; name: string }[]
  submissions: Record<'take' | 'answer' | 'pass', string>
  attempt: Attempt | undefined
  day: DateText
}

/** One tip at its desk: what was told, the next step, and the answer. */
export function TipPage({ frame, locale, tip, mayAct, pictures, desks, submissions, attempt, day }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const isOpen = isOpenTip(tip.state)
  const facts = [
    { label: text.place, value: tip.place ?? '–' },
    { label: text.unit, value: tip.unitName },
    { label: text.channel, value: `${text[tip.channel]}, ${formatDate(today(tip.receivedAt))}` },
    ...(tip.dueOn || tip.contact ? [{ label: text.contact, value: tip.contact ?? text.noContact }] : []),
    ...(tip.link ? [{ label: text.link, value: <a href={tip.link}>{tip.link}</a> }] : []),
    ...(tip.takenBy ? [{ label: text.takenBy, value: tip.takenBy }] : []),
    ...(isOpen ? [{ label: text.due, value: tip.dueOn ? formatDate(tip.dueOn) : text.byItself }] : []),
    ...(tip.exemplarId
      ? [{ label: text.openRecord, value: <a href={paths.show(tip.exemplarId)}>{tip.exemplarCode}</a> }]
      : []),
    ...(tip.dueOn
      ? [{ label: text.receipt, value: <a href={tipPaths.answer(tip.receipt)}>{`${tip.receipt} · ${text.slip}`}</a> }]
      : []),
  ]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={tip.who}
      crumbs={[{ label: text.title, href: paths.tips() }, { label: tip.who }]}
    >
      <Head
        title={tip.who}
        tags={
          <>
            <TipTag state={tip.state} locale={locale} />
            {isOpen && tip.dueOn && tip.dueOn < day && <Tag kind="late">{text.late}</Tag>}
          </>
        }
        actions={
          <>
            {tip.dueOn && (
              <a class="btn" href={paths.tipSlip(tip.id)}>
                {text.printSlip}
              </a>
            )}
            {mayAct &&
              (tip.state === 'new' ? (
                <PostButton
                  main
                  action={paths.takeUpTip(tip.id)}
                  label={text.take}
                  values={{ version: tip.version, submission: submissions.take }}
                />
              ) : (
                isOpen &&
                !tip.exemplarId && (
                  <a class="btn main" href={`${paths.create()}?tin=${tip.id}`}>
                    {text.record}
                  </a>
                )
              ))}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <div class="cols">
        <div>
          <Section id="loi" title={text.what}>
            <p class="prose">{tip.what}</p>
          </Section>
          <TipPictures {...{ tipId: tip.id, count: pictures, locale }} />
          {tip.answer && (
            <Section
              id="da-tra-loi"
              title={tip.dueOn ? text.answer : text.result}
              small={tip.closedAt ? formatDate(today(tip.closedAt)) : ''}
            >
              <p class="prose">{tip.answer}</p>
              <p class="small soft">{tip.closedBy}</p>
            </Section>
          )}
          {mayAct && isOpen && <AnswerTip {...{ tip, attempt, locale }} submission={submissions.answer} />}
          {mayAct && isOpen && <PassTip {...{ tip, desks, attempt, locale }} submission={submissions.pass} />}
        </div>
        <aside>
          <Facts items={facts} boxed />
        </aside>
      </div>
    </DeskPage>
  )
}
