import type { Products } from '../product.ts';
import { findsDevices } from './host-words.ts';

/** Homes, media and games. */
export const homes: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    'Home Assistant': {
      source: 'home-assistant.io/installation/linux',
      images: 'home-assistant homeassistant -homeassistant',
      vendors: 'homeassistant ghcr.io/home-assistant',
      host: {
        privileged: ['Home Assistant needs it only to access devices.', 'List them under `devices` (`/dev/ttyUSB0`).'],
        hostNetwork: [
          'Home Assistant uses it to discover devices over mDNS.',
          'Without discovery, `ports: ["8123:8123"]` is enough.',
        ],
        hostFiles: [
          {
            paths: /\/dbus(?:\/|$)/,
            words: ['Home Assistant uses D-Bus only for Bluetooth.', 'Remove it if you have none.'],
          },
        ],
        capabilities: { NET_ADMIN: ['Home Assistant uses it only for Bluetooth.', 'Remove it if you have none.'] },
      },
    },
    'what finds devices': {
      source:
        'openhab.org/docs/installation/docker.html, github.com/t0bst4r/home-assistant-matter-hub, github.com/mikebrady/shairport-sync, github.com/mbentley/docker-omada-controller, github.com/syncthing/syncthing/blob/main/README-Docker.md, docs.linuxserver.io/images/docker-unifi-network-application',
      images:
        'homebridge openhab scrypted matter-server python-matter-server home-assistant-matter-hub esphome avahi mdns-repeater otbr shairport-sync omada-controller unifi unifi-controller unifi-network-application syncthing',
      vendors:
        'homebridge ghcr.io/homebridge openhab koush ghcr.io/koush ghcr.io/matter-js ghcr.io/home-assistant-libs ghcr.io/t0bst4r esphome ghcr.io/esphome openthread mikebrady angelnu mbentley syncthing ghcr.io/syncthing',
      host: findsDevices,
    },
    Frigate: {
      source: 'docs.frigate.video',
      images: 'frigate',
      vendors: 'ghcr.io/blakeblackshear blakeblackshear',
      host: {
        privileged: [
          'Frigate works without it.',
          'List the accelerator under `devices` (`/dev/dri/renderD128`, `/dev/bus/usb`).',
        ],
        capabilities: {
          PERFMON: ['It is needed only to show the load of an Intel GPU.', 'Remove it if nobody looks at that.'],
        },
      },
    },
    'Music Assistant': {
      source: 'music-assistant.io/installation',
      images: 'music-assistant/server music-assistant music-assistant-server',
      vendors: 'ghcr.io/music-assistant',
      host: {
        hostNetwork: [
          'It finds players over multicast, which does not cross a bridge.',
          'A `macvlan` network works as well.',
        ],
        apparmor: ['It needs this only to mount shares of files.', 'Mount them on the host, and remove it.'],
        capabilities: {
          SYS_ADMIN: ['It needs this only to mount shares of files.', 'Mount them on the host, and remove it.'],
          DAC_READ_SEARCH: ['It needs this only to mount shares of files.', 'Mount them on the host, and remove it.'],
        },
      },
    },
    'the media server': {
      source: 'support.plex.tv, jellyfin.org/docs',
      images: 'plex pms-docker jellyfin emby embyserver minidlna',
      vendors: 'plexinc jellyfin ghcr.io/jellyfin emby',
      host: {
        hostNetwork: ['It is needed only for DLNA and discovery.', 'Publish its web port if nobody uses these.'],
      },
    },
    PhotoPrism: {
      switches: {
        variable: /^PHOTOPRISM_(?:PUBLIC|AUTH_MODE)$/,
        is: /^(?:1|true|yes|on|public)$/i,
        lets: ['high', 'anyone view and change the pictures'],
      },
    },
    Transmission: {
      source: 'github.com/haugene/docker-transmission-openvpn, docs.linuxserver.io/images/docker-transmission',
      images: '-transmission-',
      ports: [9091],
      lets: ['high', 'use the downloader'],
      asks: { setting: /^(?:USER|PASS|TRANSMISSION_RPC_PASSWORD)$/ },
      dataFolder: /^\/config$/,
      password: /^(?:PASS|TRANSMISSION_RPC_PASSWORD)$/,
      switches: {
        variable: /^TRANSMISSION_RPC_AUTHENTICATION_REQUIRED$/,
        is: 'off',
        lets: ['high', 'anyone use the downloader'],
      },
    },
    'the game server': {
      source: 'github.com/lloesche/valheim-server-docker',
      images: 'valheim-server-',
      vendors: 'lloesche ghcr.io/lloesche',
      host: {
        capabilities: {
          SYS_NICE: ['It only gives the server more CPU time.', 'Remove it: the program works without.'],
        },
      },
    },
  },
};
