import { doorCache } from '../portal/kept.ts'

/**
 * Keeps this page with the parts it asks for on the machine, so that it opens again without a network. From the second time on the
 * service worker does it; whoever signs out, or may no longer see it, leaves nothing here (decision 115).
 */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window) || navigator.serviceWorker.controller) return
  await navigator.serviceWorker.register('/service-worker.js')
  await navigator.serviceWorker.ready
  const answer = await fetch(location.pathname)
  if (!answer.ok || answer.redirected) return
  const cache = await caches.open(doorCache)
  const parts = new Set((await answer.clone().text()).match(/\/assets\/[\w.-]+/g))
  await Promise.all([cache.put(location.pathname, answer), ...[...parts].map((it) => cache.add(it))])
}
