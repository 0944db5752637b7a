/**
 * Resolves when the window has shown its first picture: what is not in it keeps out of its way until then. In a window that
 * nobody sees, which paints nothing, it does not wait for long.
 */
export const firstPicture = new Promise<void>((resolve) => {
  new PerformanceObserver((_list, observer) => {
    observer.disconnect()
    resolve()
  }).observe({ type: 'paint', buffered: true })
  setTimeout(resolve, 1000)
})
