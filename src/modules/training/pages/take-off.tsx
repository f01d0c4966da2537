import { eventPaths } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/speaker.ts'
import { paths } from '../paths.ts'
import type { Engaged } from '../queries/engaged.ts'

type Props = {
  frame: Frame
  locale: Locale
  engaged: Engaged
  submission: () => string
  attempt: Attempt | undefined
}

/** Taking a speaker off an event, with why. */
export function TakeOffPage({ frame, locale, engaged, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const title = text.takeOffTitle(engaged.name)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: engaged.event, href: eventPaths.show(engaged.eventId) }, { label: title }]}
    >
      <Head title={title} lead={text.takeOffLead} />
      <ErrorSummary errors={errors} />
      <Facts
        items={[
          { label: text.event, value: engaged.event },
          { label: text.on, value: formatDate(dayOf(engaged.startsAt)) },
          { label: text.talk, value: engaged.title },
        ]}
      />
      <Form action={paths.takeOff(engaged.memberId, engaged.eventId)} submission={value('submission', submission())}>
        <TextArea
          {...{ name: 'reason', label: text.takeOffWhy, value: value('reason'), error: errors.reason }}
          rows={2}
          maxLength={500}
          required
        />
        <div class="bar">
          <Submit main>{text.takeOff}</Submit>
          <a href={eventPaths.show(engaged.eventId)}>{text.back}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
