import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { t } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  title: string
  lead: string
  /** Where the reader adds to it; else why they may not. */
  add: { href: string; label: string } | { why: string }
  children: ComponentChildren
}

/** The page of a register that stands beside the plan: its name, what it is for, and the one thing that adds to it. */
export function RegisterPage({ frame, locale, title, lead, add, children }: Props) {
  const action = 'href' in add && (
    <a class="btn main" href={add.href}>
      {add.label}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale, title }} crumbs={[{ label: t(locale).title, href: paths.show() }, { label: title }]}>
      <Head {...{ title, lead }} {...(action ? { actions: action } : 'why' in add && { why: add.why })} />
      {children}
    </DeskPage>
  )
}
