// Runs before the page is drawn, so that large type and high contrast do not flash. The choice stays on this machine.
const chosen = new Set(
  (() => {
    try {
      return (localStorage.getItem('gs-display') ?? '').split(' ')
    } catch {
      return [] // a browser that keeps nothing
    }
  })(),
)
for (const name of ['large', 'contrast']) document.documentElement.classList.toggle(name, chosen.has(name))
