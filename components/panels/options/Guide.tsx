import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import type { Scene } from './scenes';

type Props = { scenes: readonly Scene[]; playing: Scene['id'] | undefined; onPlay: (scene: Scene) => void };

/** The guided example: press a scene, and its post and reply are put in the boxes below. */
export function Guide({ scenes, playing, onPlay }: Props) {
  const { t } = useMessages();
  return (
    <section className="guide" aria-label={t('options.guide')}>
      <h2>{t('options.guide')}</h2>
      <p className="hint">{t('options.guide_about')}</p>
      <ol>
        {scenes.map((scene) => (
          <li key={scene.id}>
            <Button aria-pressed={scene.id === playing} onClick={() => onPlay(scene)}>
              {t(`options.scene_${scene.id}`)}
            </Button>
          </li>
        ))}
      </ol>
      <p role="status">{playing && t(`options.lesson_${playing}`)}</p>
    </section>
  );
}
