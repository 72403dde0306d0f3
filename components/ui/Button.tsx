import type { ComponentProps } from 'react';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

export function Button({ look = 'secondary', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={`button button-${look}`} {...rest} />;
}
