/** "Copydesk: Choose House Style…": the styles that come along, each with what it is, for the folder or for all that one writes. */
import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';

/** What of package.json is needed here. */
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<
        Record<string, { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] }>
      >;
    }[];
  };
}

export async function chooseHouseStyle({ context }: Desk): Promise<void> {
  const { contributes } = context.extension.packageJSON as Manifest;
  const setting = contributes.configuration.map(({ properties }) => properties['copydesk.houseStyle']).find(Boolean);
  const configuration = workspace.getConfiguration('copydesk');
  const now = configuration.get<string>('houseStyle', '');
  const items = (setting?.enum ?? []).map((name, index) => ({
    label: name === '' ? 'None' : name,
    description: name === now ? 'now' : '',
    detail: setting?.enumDescriptions?.[index] ?? '',
    name,
  }));
  const picked = await window.showQuickPick(items, {
    title: 'Choose House Style',
    placeHolder: 'British, American or a paper’s; a .copydesk.json that names a style stands above it',
    matchOnDetail: true,
  });
  if (!picked) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update('houseStyle', picked.name, target);
}
