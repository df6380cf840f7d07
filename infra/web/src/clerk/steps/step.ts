import type { Content } from '../../nominations/content';
import type { Remarks } from '../places';

/** What every step of the form is given. */
export interface StepProps {
  content: Content;
  remarks: Remarks;
  change: (part: Partial<Content>) => void;
}
