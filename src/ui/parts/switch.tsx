interface SwitchProps {
  label: string;
  isOn: boolean;
  /** The id of what explains it. */
  describedBy: string;
  onChange(on: boolean): void;
}

/** Something that is on or off. */
export function Switch({ label, isOn, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-describedby={describedBy}
      onClick={() => onChange(!isOn)}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
