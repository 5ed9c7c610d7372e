/** The name as a YAML scalar: quoted where it would be read as something else ("Mission: Impossible", "#Alive"). */
export function asScalar(name: string): string {
  const misread = /^[\s>|@`"'%&*!?{}[\],#-]|:(?:\s|$)|\s#|[,\]}]|^(?:true|false|yes|no|on|off|null|~)$/i.test(name);
  return misread ? `"${name.replace(/[\\"]/g, "\\$&")}"` : name;
}
