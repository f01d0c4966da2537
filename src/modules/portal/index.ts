export { createPortal } from './routes.tsx'
