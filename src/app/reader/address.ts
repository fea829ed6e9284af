/** The part of the Navigation API used here; older browsers lack it. */
interface NavigationLike {
  addEventListener(
    type: 'currententrychange',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void;
}

/** How often the address is looked at where no event tells of a move, in milliseconds. */
const pollEvery = 700;

/**
 * Calls `act` after the page's address has changed without a load. LinkedIn moves by
 * `history.pushState`, which fires no event of its own that the isolated world could hear.
 */
export function onAddressChange(window: Window, act: () => void, signal: AbortSignal): void {
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', act, { signal });
    return;
  }
  let address = window.location.href;
  const poll = setInterval(() => {
    if (window.location.href === address) return;
    address = window.location.href;
    act();
  }, pollEvery);
  signal.addEventListener('abort', () => clearInterval(poll));
}
