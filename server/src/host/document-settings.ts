/** The settings of each document as the editor holds them, asked for once and kept until they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { allRules } from '../engine/index.ts';
import type { Client } from '../features/feature.ts';
import { settingsSection } from '../protocol.ts';
import { defaultSettings, readSettings, type Settings } from '../settings/settings.ts';

export interface DocumentSettings {
  readonly of: (uri: string) => Promise<Settings>;
  readonly forget: (uri: string) => void;
  /** To be called once the client has been told that the server is ready. */
  readonly start: () => void;
}

/** `onChange` is called after settings may have changed; malformed values are said once each in the editor's output. */
export function createDocumentSettings(connection: Connection, client: Client, onChange: () => void): DocumentSettings {
  const canAsk = client.capabilities.workspace?.configuration === true;
  const said = new Set<string>();
  const kept = new Map<string, Promise<Settings>>();
  /** Equal settings are one object, so that what was made with them stays good. */
  const distinct = new Map<string, Settings>();

  const read = (value: unknown): Settings => {
    const { settings, complaints } = readSettings(value, allRules);
    for (const complaint of complaints) {
      if (said.has(complaint)) continue;
      said.add(complaint);
      connection.console.warn(complaint);
    }
    const key = JSON.stringify(settings);
    const known = distinct.get(key) ?? settings;
    distinct.set(key, known);
    return known;
  };
  let pushed = read(client.options.settings);
  const ask = async (uri: string): Promise<Settings> => {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }));
    } catch (error) {
      connection.console.warn(`The editor did not give the settings of ${uri}; the defaults are used. ${String(error)}`);
      return defaultSettings;
    }
  };

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    kept.clear();
    said.clear();
    distinct.clear();
    if (!canAsk && typeof settings === 'object' && settings !== null) {
      pushed = read((settings as Readonly<Record<string, unknown>>)[settingsSection]);
    }
    onChange();
  });
  return {
    of(uri) {
      if (!canAsk) return Promise.resolve(pushed);
      const asked = kept.get(uri) ?? ask(uri);
      kept.set(uri, asked);
      return asked;
    },
    forget: (uri) => void kept.delete(uri),
    start() {
      if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
        void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
      }
    },
  };
}
