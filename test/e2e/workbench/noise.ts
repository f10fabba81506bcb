const NOISE =
  /^(?:\[(?:ChatModelSelection|AgentHost|AccountPolicyGate|Service Worker|reconnection-grace-time|RemoteAgentHostProtocol|Extension host|AgentHost:remote|chat-stt)\]|Resolv(?:ing|ed) connection token|Creating a socket \(|(?:Updating|Ignoring fetching) additional builtin|Creation of workbench contribution|Extension host test runner exit|Timed out waiting for authentication provider|Canceled: |An unknown error occurred\.|Ignoring the error while validating workspace folder tmp:|Request to '.*package\.nls\.json' failed|Loading development extension)/;

/** Whether a line is VS Code's own talk, which says nothing about the tests. */
export const isNoise = (type: string, line: string): boolean =>
  type === 'trace' || type === 'debug' || NOISE.test(line);
