// Writes the topologies that html-report.sh looks at: fifty gateways with three hundred connections, and names that try to act.
'use strict';
const fs = require('fs');
const path = require('path');

const group = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/net/providers/Microsoft.Network';
const cities = ['oslo', 'rome', 'lima', 'amsterdam-zuidoost', 'kyoto', 'quito'];
const id = (type, name) => `${group}/${type}/${name}`;
const resource = (type, name, properties) => ({
  name, id: id(type, name), type: `Microsoft.Network/${type}`, location: 'westeurope', properties: { provisioningState: 'Succeeded', ...properties },
});

function network(i, name) {
  return resource('virtualNetworks', name, {
    addressSpace: { addressPrefixes: [`10.${i}.0.0/16`] },
    subnets: [{ name: 'GatewaySubnet', id: `${id('virtualNetworks', name)}/subnets/GatewaySubnet`, properties: { addressPrefix: `10.${i}.255.0/${i % 7 ? 27 : 29}` } }],
  });
}

function gateway(i, name, net) {
  const sku = i % 3 ? 'VpnGw2AZ' : 'Basic';
  return resource('virtualNetworkGateways', name, {
    gatewayType: 'Vpn', vpnType: 'RouteBased', activeActive: false, enableBgp: false, sku: { name: sku, tier: sku },
    ipConfigurations: [{ name: 'default', properties: { subnet: { id: `${id('virtualNetworks', net)}/subnets/GatewaySubnet` }, publicIPAddress: { id: id('publicIPAddresses', `pip-${i}`) } } }],
  });
}

function connection(i, name, from, to) {
  const policy = { saLifeTimeSeconds: i % 4 ? 27000 : 120, saDataSizeKilobytes: 102400000, ipsecEncryption: 'GCMAES256', ipsecIntegrity: i % 6 ? 'GCMAES256' : 'SHA256', ikeEncryption: 'AES256', ikeIntegrity: 'SHA256', dhGroup: 'DHGroup14', pfsGroup: 'PFS2048' };
  return resource('connections', name, { connectionProtocol: 'IKEv2', virtualNetworkGateway1: { id: from }, enableBgp: false, ipsecPolicies: i % 2 ? [] : [policy], ...to });
}

function topology(count, nameOf) {
  const all = [];
  for (let i = 0; i < count; i++) {
    const net = nameOf('vnet', i, 0);
    const gw = nameOf('gw', i, 0);
    all.push(network(i, net), gateway(i, gw, net));
    cities.forEach((city, c) => {
      const far = c === cities.length - 1 && i < count - 1;
      const site = nameOf(`lng-${city}`, i, c);
      if (!far) { all.push(resource('localNetworkGateways', site, { gatewayIpAddress: `203.0.113.${(6 * i + c) % 250 + 1}`, localNetworkAddressSpace: { addressPrefixes: [i % 9 ? `192.168.${(6 * i + c) % 250}.0/24` : `10.${i}.${c}.0/24`] } })); }
      const to = far ? { connectionType: 'Vnet2Vnet', virtualNetworkGateway2: { id: id('virtualNetworkGateways', nameOf('gw', i + 1, 0)) } } : { connectionType: 'IPsec', localNetworkGateway2: { id: id('localNetworkGateways', site) } };
      all.push(connection(i + c, nameOf(`cn-${city}`, i, c), id('virtualNetworkGateways', gw), to));
    });
  }
  return all;
}

const nasty = ['<script>document.title="acted"<\\script>', '"><img src=x onerror=document.title="acted">', "' onload='document.title=1", '=cmd|"C calc"!A0', '&lt;b&gt;\u202etxt\u0000\u001b[31m', '{{7*7}}${7*7}`'];
fs.writeFileSync(path.join(process.argv[2], 'large.json'), JSON.stringify(topology(50, (kind, i) => `${kind}-prod-${String(i).padStart(2, '0')}`), null, 1));
fs.writeFileSync(path.join(process.argv[2], 'nasty.json'), JSON.stringify(topology(3, (kind, i, c) => `${kind}-${i}${nasty[(c + i) % nasty.length]}`), null, 1));
