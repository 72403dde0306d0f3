import { type Name, SETTINGS } from '../../settings';
import { change, useStore } from '../store';
import { useLabels } from '../use-labels';

const HERE: readonly Name[] = ['theme', 'font', 'language', 'plan', 'paste', 'typing', 'delay', 'ids'];

/** X's display settings, and beside them the switches that make the practice site awkward. */
export const Display = () => {
  const labels = useLabels();
  const settings = useStore((state) => state.settings);
  return (
    <>
      <div className="column-head titled">
        <h2>{labels.display}</h2>
      </div>
      <div className="display">
        {HERE.map((name) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {SETTINGS[name].map((choice) => (
              <button
                key={choice}
                type="button"
                data-testid={`${name}-${choice}`}
                aria-pressed={settings[name] === choice}
                onClick={() => change({ [name]: choice })}
              >
                {choice}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
};
