// @ts-check

/** False on a server, in a container, or over a plain remote shell: then no window can open. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
