import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Control } from '#ui/control.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { t } from '../messages/approval-link.ts'
import { t as news } from '../messages/newsroom.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { findLink } from '../queries/approval-link.ts'
import type { ShownStory } from '../queries/story.ts'

type Props = {
  frame: Frame
  locale: Locale
  story: ShownStory
  link: Awaited<ReturnType<typeof findLink>>
  /** The whole address, which nobody is shown again. */
  address: string
}

/** A link that was just made, the only time that it is shown. */
export function IssuedLinkPage({ frame, locale, story, link, address }: Props) {
  const text = t(locale)
  const until = momentOf(link.expiresAt)
  const mail = new URLSearchParams({
    subject: text.mailSubject(story.title),
    body: text.mailText(link.name, address, until),
  })
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.issuedTitle}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: story.title, href: paths.show(story.id) },
        { label: text.issuedTitle },
      ]}
    >
      <Head title={text.issuedTitle} lead={text.issuedLead(`${link.name}, ${link.agency}`, until)} />
      <Notice kind="warn">
        <p>{text.shownOnce}</p>
      </Notice>
      <Control name="address" label={text.link}>
        <input id="address" type="url" readOnly value={address} />
      </Control>
      <p class="prose small">{link.decides ? text.willDecide : text.willAdvise}</p>
      <p class="acts">
        {link.email && (
          <a class="btn main" href={`mailto:${encodeURIComponent(link.email)}?${String(mail).replaceAll('+', '%20')}`}>
            {text.mail}
          </a>
        )}
        <a class="btn" href={`${paths.show(story.id)}#xin-duyet`}>
          {text.back}
        </a>
      </p>
    </DeskPage>
  )
}
