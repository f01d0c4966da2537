import type { Locale } from '#platform/i18n.ts'
import { localePath } from './locale-path.ts'
import { useWords } from './locale.ts'
import { siteFeeds } from './portal-head.tsx'
import { portalMenu } from './portal-menu.ts'

/** The foot of every public page: who publishes it, the sections again, and how others may reuse it. */
export function PortalFooter({ locale }: { locale: Locale }) {
  const text = useWords()
  return (
    <footer class="footer">
      <div class="wrap">
        <div class="cols">
          <div class="stack">
            <h2 lang="vi">{text.product}</h2>
            <p class="soft">{text.footerAbout}</p>
          </div>
          <LinkList
            title={text.footerRead}
            links={[
              ...portalMenu(locale),
              { label: text.exemplars, href: localePath(locale, '/dien-hinh') },
              { label: text.units, href: localePath(locale, '/don-vi') },
              { label: text.near, href: localePath(locale, '/gan-toi') },
              { label: text.events, href: localePath(locale, '/su-kien') },
              { label: text.publications, href: localePath(locale, '/an-pham') },
              { label: text.byMail, href: localePath(locale, '/dang-ky-thu') },
              { label: text.savedStories, href: localePath(locale, '/da-luu') },
              { label: text.contests, href: localePath(locale, '/cuoc-thi') },
              { label: text.sponsors, href: localePath(locale, '/tri-an') },
              { label: text.publicNotices, href: localePath(locale, '/lay-y-kien') },
              { label: text.aboutProgramme, href: localePath(locale, '/chuong-trinh') },
            ]}
          />
          <LinkList
            title={text.footerReuse}
            links={[
              ...siteFeeds.map(({ title, href }) => ({ label: title.replace(/^.*\((.*)\)$/, '$1'), href })),
              { label: text.openData, href: localePath(locale, '/du-lieu') },
            ]}
          />
        </div>
        <display-choice class="acts" hidden>
          <b>{text.display}:</b>
          <button class="btn" type="button" value="large" aria-pressed="false">
            {text.largeType}
          </button>
          <button class="btn" type="button" value="contrast" aria-pressed="false">
            {text.highContrast}
          </button>
        </display-choice>
        <p class="legal">
          {text.footerLegal} <a href="/dang-nhap">{text.forOfficials}</a>
        </p>
      </div>
    </footer>
  )
}

function LinkList({ title, links }: { title: string; links: { label: string; href: string }[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
