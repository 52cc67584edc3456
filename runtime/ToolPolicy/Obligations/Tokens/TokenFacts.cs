// Measured by benchmarks/token-estimate/tables.mjs against o200k_base. Not edited by hand.
namespace ToolPolicy.Obligations.Tokens;

/// <summary>What was measured about o200k_base, and what the estimate needs to know of it.</summary>
internal static partial class TokenFacts
{
    /// <summary>Frequent runs of marks, with the space before or the line breaks after them, that are one token. Separated by U+0000.</summary>
    public const string Runs =
        ",\"\0:\"\0:[\"\0:[\0{\"\0[\"\0,[\0\",\0\":\0\",\"\0\":\"\0\":{\"\0\":[\"\0\":[\0\"[\0\"{\0\",[\0},\0}:\0},\"\0},{\"\0}[\0}{\0],\0]:\0],\"\0][\"\0][\0" +
        "]{\0],[\0}}\0}},\0]}\0]},\0\"}\0\"},\0\"},{\"\0\"]\0\"],\0\"]:\0\"][\"\0\"][\0}]\0}],\0\"}}\0 =\0 <\0:\n\0>\r\n\0=\"\0 '\0 #\0)\n\0):\n\0._\0 _\0 (\0" +
        ".</\0 \"\0 </\0.\n\0,\n\0.\n\n\0':\0 \"\"\"\0\">\0)\n\n\0',\0()\n\0 -\0 ==\0(\"\0 __\0('\0 %\0',\n\0 +\0 \"\"\"\n\0\"/>\0()\0.__\0__(\0__\0;\n\0 [\0" +
        ".\r\n\0]\n\0\">\r\n\0 *\0')\n\0 >>>\0 {\n\0 =>\0 {\0))\n\0),\0>\n\0.\"\"\"\n\0);\n\0 `\0 }\n\n\0 |\0 />\0 :\0\",\n\0 ///\0()\n\n\0\")\n\0 !=\0'\n\0" +
        " --\0 '\n\0():\n\0 @\0</\0).\0 >\0 +=\0(_\0 }\n\0(\n\0)\n\n\n\0;\n\n\0 ('\0 []\n\0='\0 <=\0:\n\n\0:'\0 '__\0':\n\0))\n\n\0 **\0 >=\0 '-\0().\0" +
        " \"\"\"\n\n\0'))\n\0__\n\0\"\n\0 ->\0])\n\0(),\0 \"\n\0 '.\0[:\0``\0}\n\0::\0[-\0{\n\0),\n\0 .\0'):\n\0 &\0['\0())\n\0/_\0]\n\n\0')\n\n\0([\0 /\0" +
        "\"\"\"\n\0\")\n\n\0 //\0#\n\0((\0).\n\0].\0('-\0 '',\n\0'),\n\0')\0__,\0 ...\0.\"\n\0'),\0//\0();\n\0 '\\\0 {}\n\0\")]\n\0 |\n\0**\0 '_\0 ?\0(`\0'\\\0" +
        "):\n\n\0 #\n\0)):\n\0])\0 (\"\0))\0));\n\0##\0 [\"\0.\"\"\"\n\n\0(*\0://\0).\n\n\0\"):\n\0;\n\n///\0\":\n\0__.__\0 *,\0 }\0 '%\0 \\\n\0)]\n\0:]\n\0" +
        " )\n\0']\0[]\0)]\0\"\"\"\0__.\0 },\n\0`,\0\")\0 ''\n\0 (\n\0(\\\"\0'\n\n\0):\0.#\0=_\0 ``\0'.\0\"\"\"\n\n\0],\n\0 <<\0 %\n\0);\n\n\0 \"__\0[:-\0" +
        " =>\n\0('\\\0 ',\0\")]\0).__\0 \"%\0 -=\0 '<\0']\n\0>>>\0__)\n\0 (_\0(\"%\0 '/\0\"),\0]:\n\0 &&\0 '../\0\");\n\0=[\0 '{\0 +\n\0().\n\0 ['\0 \\\0\").\0" +
        ">\n///\0>(\0>,\0());\n\0=-\0())\n\n\0]]\0 '--\0 ((\0:]\0?\n\0 \",\0(-\0>.\0}/\0)[\0(\"[\0(\"\\\0 '''\0 [\n\0=\"\"\"\0 \"\\\0()\n\n\n\0 )\n\n\0.\",\0" +
        " ...\n\0=%\0\"\\\0>.</\0__,\n\0 {'\0>'\0\\\":\\\"\0 |=\0 \")\n\0([\"\0><\0}\n\n\0(\"<\0().__\0```\0__\n\n\0 \".\0 ||\0\"]\n\n\0''\n\0('<\0)))\n\0" +
        ".\")\n\0])\n\n\0.%\0('%\0 ^\0 \\\"\0(),\n\0)),\0>\"\0 ''.\0 >>\0\"\n\n\0\"),\n\0\";\n\0]))\n\0 ()\n\n\0 (-\0 {}\n\n\0 },\0\"))\n\0))\n\n\n\0>\\\0?>\0" +
        "\\\",\\\"\0 \"-\0 $\"\0'{\0)'\0></\0 {!\0\".\0,-\0'):\0__':\n\0 !\0 \"\",\0()[\0?.\0](\0 []\n\n\0 `[\0 \"<\0 />\r\n\0 _,\0);\0:%\0)</\0__\",\0" +
        " \"\"\n\0 \"[\0 ()\0 />,\0\"></\0\\\":{\\\"\0 '.'\0 {}\0)\"\0)).\0.,\0[_\0 '',\0,)\n\0::\n\n\0_\n\0']\n\n\0(%\0())\0)))\n\n\0,))\n\0\\\\\0 ')\n\0>%\0" +
        "###\0='',\0 (?\0 ??\0 };\n\n\0...\n\0_(\0 ##\0\"));\n\0'.\n\0)));\n\0../\0:\\\0`.\n\n\0 \"{\\\"\0 '''\n\0 (%\0\">%\0))]\n\0:])\n\0[,\0')\n\n\n\0" +
        ")),\n\0:`\0}\",\0}',\n\0 '')\n\0'])\n\0();\n\n\0)*\0];\n\0 (!\0 };\n\0\"/>\r\n\0('__\0,\n\n\0]):\n\0 });\n\0\".\n\0\"]\n\0').\0'.\n\n\0.\n///\0['_\0" +
        " %(\0 ''\n\n\0 [(\0]\n\n\n\0 @_\0(\",\0(__\0.\")\n\n\0:-\0=(\0}.\0 [-\0!\n\0',\n\n\0={\0 $\0 ~\0)]\n\n\0*(\0.'\n\0='\\\0 $\"{\0 ({\0\")\n\n\n\0\";\0" +
        "-%\0.\",\n\0.)\n\0=\"%\0\\\",\0__))\n\0 '(\0((\"\0)/\0__)\n\n\0`\n\0}'.\0 \"--\0 '-'\0\")),\0();\0)(\0`.\n\0}\".\0 ):\n\0 [],\0)')\n\0:',\0<<\0]\\\0" +
        "__()\n\0 \"_\0 '/'\0 :=\0 {{\0 }));\n\0()))\n\0:],\0>?\0 *=\0 _('\0(\"\"\"\n\0()).\0));\n\n\0>\n\n\0>[\0[],\0\\\":\0_,\0__\":\n\0 *\n\0 ...\n\n\0" +
        " ../\0 [];\n\0()`\0..\0/%\0//\n//\0///\0:].\0>\n//\0__)\0__[\0}\")\n\n\0 \"\";\0 \"/\0 \"{\0 ()\n\0 (<\0 ]\n\n\0 {\"\0 {})\n\0\");\n\n\0('_\0():\0" +
        "++)\n\0.)\n\n\0>().\0?)\0_'\0}\\\0 \"\".\0 \"\\\"\0 ],\n\0 })\n\0";

    /// <summary>For two ASCII characters, whether both together are one token: bit b of word 2a, or bit b - 64 of word 2a + 1.</summary>
    public static readonly ulong[] Pairs =
    [
        0x0000000000000001, 0x0000000000000000, 0x0000000000000000, 0x0000000000000020, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000100000600, 0x07fffffe07fffffe, 0x0000000000000400, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000002400, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
        0xfc00ffff00000600, 0x7fffffffffffffff, 0xa400f78600000400, 0x0000000038000000, 0xdc00fffe00000400, 0x39080913b899fbbe, 0x0400d81e00000400, 0x0880208208000000,
        0x0400d11000000400, 0x095ff65e90000200, 0x280073a600000400, 0x0108623c5000003f, 0x0000134800000400, 0x009fa222809da3be, 0xfc00ffbc00000400, 0x2fbff3f6f838f33a,
        0x9c00effe00000400, 0x5fffffffdfffffff, 0xfc00fffe00000400, 0x3b59e23ff8401000, 0x6400f75600000400, 0x07ff7fde9818680b, 0x2400fb9c00000400, 0x039d7f1e3800001e,
        0x1400fffe00000400, 0x0ffffffedfffffff, 0x6000f7f400000400, 0x1ffffffe9ffffffe, 0xbc00fffe00000400, 0x5fffffffffffffff, 0xf400fffc00000400, 0x4ffffffeffffffff,
        0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000,
        0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000,
        0x03ff000000000000, 0x0000000000000000, 0x03ff000000000000, 0x0000000000000000, 0xb400fffc00000400, 0x0ffffffffb1d77ff, 0x1800fbf400000400, 0x231ffe2e10000000,
        0xf000a1da00000400, 0x09f9634e89fffffe, 0xf400e5fe00000400, 0x2fffffff9999701f, 0xfc00f7fc00000400, 0x398800173d197a3f, 0xd400f39e00000400, 0x10df490298000000,
        0x0400011400000400, 0x0208608018000001, 0x0000000000000000, 0x07fdfffe07fffffe, 0x0000000000000000, 0x03bdffbe07fffffe, 0x0000000000000000, 0x037df3fe07fffffe,
        0x0000000000000000, 0x07fdf77e07fffffe, 0x0000000000000000, 0x077f7ffe07fffbfe, 0x0000000000000000, 0x03bdfabe03fdfbfe, 0x0000000000000000, 0x02bdd72e03fdfbfe,
        0x0000000000000000, 0x07fdb2b607fffffe, 0x0000000000000000, 0x07dffefe05fffffe, 0x0000000000000000, 0x0228d32200fdfefe, 0x0000000000000000, 0x02fcf3b602fdfbfe,
        0x0000000000000000, 0x0279f6fe03fdfbfe, 0x0000000000000000, 0x07fffffe03fffffe, 0x0000000000000000, 0x077dbfbe07fdfffe, 0x0000000000000000, 0x07fdffdc03fdfffe,
        0x0000000000000000, 0x03fcfbfe03fffffe, 0x0000000000000000, 0x003c928a007f723e, 0x0000000000000000, 0x03fbf3fe03fffffe, 0x0000000000000000, 0x06ffff7e07fffffe,
        0x0000000000000000, 0x03edbb7e07fdfffe, 0x0000000000000000, 0x07dd7bde07fd7ffe, 0x0000000000000000, 0x062dba2a01fdfbfe, 0x0000000000000000, 0x033d833203fdfbfe,
        0x0000000000000000, 0x00392232075df27e, 0x0000000000000000, 0x002ce22207bdf8ba, 0x0000000000000000, 0x00e0e73207bce3f2, 0x0400b5bc00000400, 0x0ffffffffb5d7eff,
        0x1400f19400000400, 0x017c407618092020, 0xfc00ffe600000400, 0x38000000f8000000, 0x0000630000000000, 0x0800000058000000, 0x3c00f7b400000400, 0x1ffffffefffffffe,
        0x0c00520000000400, 0x2018000130000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fdfffe00000000, 0x0000000000000000, 0x07fffffe00000000,
        0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fdf7fe00000000,
        0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x03bffffe00000000, 0x0000000000000000, 0x03fdfffe00000000,
        0x0000000000000000, 0x07fdfffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fdfffe00000000, 0x0000000000000000, 0x07fffffe00000000,
        0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x03bff33e00000000, 0x0000000000000000, 0x07fffbfe00000000, 0x0000000000000000, 0x07fffffe00000000,
        0x0000000000000000, 0x07fdfffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x07fffffe00000000, 0x0000000000000000, 0x03fdfffe00000000,
        0x0000000000000000, 0x073df37e00000000, 0x0000000000000000, 0x07fdfffe00000000, 0x0000000000000000, 0x07bdfbfe00000000, 0x0400a0b400000400, 0x39088a0010000001,
        0x0000218400000400, 0x1000000010000000, 0xfc00fbf600000400, 0x38080001b8000001, 0x2000b00000000400, 0x4000000000000000, 0x0000000000000000, 0x0000000000000000,
    ];

    /// <summary>The tokens of one character, two bits each, by ranges: U+0080 to U+7FF, U+2000 to U+206F, U+3000 to U+30FF, U+4E00 to U+9FFF, U+AC00 to U+D7A3, U+FF00 to U+FFEF.</summary>
    public static readonly (char First, char Last, string Costs)[] Characters =
    [
        ('\u0080', '\u07ff',
        "qaqqqlqppqpVVVVVVVVVVVVVVVVVVZVVVVVVVVVVVVVVVWVlZWplVmZqZmqlZpqZVplpplWqVVZVpmVmZmZVVaqqqmqZqqaqpaqqaqmqqqqqqqqaqqqqqqqqqqqqqqqqqqqqqqqqVaqqqqqqqqqqqq" +
        "qqqqpmaWaqqqqqqqqmqqqqqqqqqqqqqqqqqqqqqmqpqpqqqqqqmqWqqqqqqqqqqlWalamqqqqqamqqpqqqqqqqqqqqqqqqqqqqqqqqqqqqqpmpqVVVVVVlVaVVVlVVVVVVVZWqqqqqqqqqqqqqqqqW" +
        "VamaVVVVVVVVVVVVVVVVVVVVVVZVVVmqqqqqqqqqqqqqqqpZalZqZWpmVlVWWmaqqqqqqqqlqmaqpWqqaqqqqqqqqqqqqqqqpqqqVqVVValVlVVZlWqWVlVVVVVVVVVVVaaqqqqqqqqqqqqpVaVZqq" +
        "qqqlVVVVVVVZWqWqmqqqqqqqmqqmpqVlVVVVVVlapVVVVVVamqqlVVVampqlZVZVWVZWaWlaqqqlZmaqZamWVaaZWZpaqqqqqqqlVVpZaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" +
        "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"),
        ('\u2000', '\u206f',
        "WqZWVWWllVWVmVlVWapWqaqqqqqqqqqqaaqqqg=="),
        ('\u3000', '\u30ff',
        "lWZVVZWVqqmqqqqqqqqqqpZZWVVVVVVVZVVVVlVWZVVVVVVlWqqqqlZZVVVVVVVVZVlVVlVVVVVVVVVlaplqpQ=="),
        ('\u4e00', '\u9fff',
        "ZWpVlmqZmaWqlZmmmZlVlmqmZZmpaaVmpZqqqmWqqpqammVZlqVamqZZZpWaqppqpaZalmqVpapqpZqpmlpqpqaqmmamapVmqZmqaqmpqamqmqpWaaZmqWmqpqpqqqpqqppqqqqqaqZlaqpqqqaqal" +
        "qpmqqqaqqmpqqqmqaqmqqqqmqmlqqmaqapaqqqqpqZqmqqaqqqmqmqpqqqqlmqaqqmqqqqqqaqqqqpqWpqqqqqqqpmqqaqqqqqqqqqqqaqqqmqqqqqqqqqqpqqqqqqamaVZaaVqZqqqmZlpWVVaaWq" +
        "lpmlmqpmqamqqqlZZmqqqZqmaaqqqqalmapmqapZpqlamqqWalWmqaVmqqlaWaqaapqmpqqqqqpplmqapqqqqmqqqqqqalqlqpWqVqqmaqpqqqqapqZmmqmqqqqqqmqqpqqqqlqmqqqqqqqqqlaqZW" +
        "qZWlpVmaqVamqqZWmpqpqWZqqqpplqqpqpqqqqampaqlWVplmpqmqVWmlZWqmqaqmVlaVmalqqWmlpqqllmqmqmaqqqqmqmqqpqmqmaqWqqmqpqpqqqqqqmaqqqqqqpqqppqqqqqqmlpqmmqqqqqqq" +
        "qqqpqqqqqqqqWqaqqqqqmppqqqqqqqqWmqqqqqqqqqmaqqqqqaWqqqqaqlqqqqqqqpqqqqqqqqqqaqqqqqqqqqaaqqpqqqqqqqqqqapqqqqqqqqqqqmqqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" +
        "qqqqpqmlmqqqZZqZqWqpppqpqaqWpqqqmqaaqamplqmmqlalqmppqaqqqqqqpqqmqqqqqqqqqqqqqqqqqqaqqqmqqpqmqqqqqqqqqWqpqqqqqqqqqqpqqqqqalqqqqqqqqpqmpmqqqaqqqqqqqaqqq" +
        "qmpqppqqqqmqqqqqqqZqqqqqqqqqqqpqmpmqqqqqaaZmqpaaaZpqVpqmqZaqqmplaqZZqqqqpqqqalmlpppqqapqmqaaqqqqmqqqZqqqmmqqZamaqaqqqaqqqqpqZmqqqqqqaamqqqqqpqqqqqqaqq" +
        "qqqpqqqpqqqqpqqqqqqqqqmqqqqqqqqqpqqqqmlqqqqaqqqqqqqqaqqqqqqqqqpqqqqqqqqqqqqqqqqqqqqqqqqWWlamqZpqqqqqmqZmZlaapqmVVVqWqaapmmVqqZqqlaqqpmqpppqqqaVVmWWVlW" +
        "ppmapqqpqqqmqplVlaZaaqqmqpqqpqpqpqqqqqaqqqqqamqqpqqmpmqqqaqqqqqqqqqqqqaqqqqpmqqqqqqqmqqqqqqqqqqqqqqqqv/////////+///////////7///+////////////////qqqqqq" +
        "qqqpamVqmalqlqqlamqampmqqmqppqVmmaqaaqpqqqqqaqqqqqqqpamWllapmaamplqmmqWmqmqmqqqqqqpqqqqqqqaqqqqqpamqpZqZpqqmapaqmqqqqmZpaqqqqqqlqmqqqamqaqpapmqaWlaamZ" +
        "aqqapqqWmmppqqZqlqqmqmqlqalqaqqqpqqmpaqqmpqWqqamZpqqqqpqqqqqaqqZqqqqmqqmaqqaqqqqqqaqqqqqammamaqaqqqqqqaaqqaqqqmpqqlqaqqqqqqqqmqqqmpqqqqqqqqqqmqqqmmaqq" +
        "qqqppqqqqpqqqqqqqqqqqqqqqqqqqqqqqqqpqqpqqqqqqqqqqqqqqqqqqpqqpqlZqpqqqamqqZWWlqqapqllamqapqamappZqmWqmqmqpqZqmZmqVqqqamqqWqlqamWplpaaqmpalqqqpZlmqmqqaq" +
        "qqpmpqpqqqqaqqqqqqqqpqpqmqqqmqpqqqpqqqWpmqpqqpZmmaqaqqqqqqqmapmqaqqmqqqmqqmqqqqqqmqqqqqZqqqqpaqqmqqqWaqqqqqpqqqqpqqqqqmqaqqqqpaqqpqqqaqWqqqpqqqqmqaqqp" +
        "qqqpqqqqqqqqqqqqqqqqqqpqqqqmqqmmZaqqapaaZqpqpamqqpqaWpqqpqqqqqaqaqqqmqZqmqpqWmpmpqqmqqqplWpaWqmpqqmpqqmWqpqmqppqlmqqqqmZqqaqpaqpqqqqqpWqmZmqqaaqqqplqq" +
        "qqqqqZqqqaqqqqqqqqqqqqWqqqqqmamlWWmqZaaqampmqqpZZaaqmqpZmqZapaqqaaamqWalqqpapqmqqqlqmqWqqpqqqpqqqqqpqmppqaqpqqaqqmapaqqqampqpmqqqqaqmqqqaqWpWpqpqaaqqq" +
        "pqpqqqqpqqqqamqqqqqqqmqpqpaqmqqqqpqmqqmqqaqqqqqpqqqqqqqqqqppqqqqmqqqqqqqqqqqqqqqqqqpqqqqqqpqqmqqWaqqqqqqqqqaqqqqqqqqqqqqpqqqqqqaqqqqqqqqqqppqqqqpqqqaq" +
        "Zqqaqqqqqqqqqmqqqqqqaqqqqqqqqqaaqqqqqqqqqqqqqqqqqqqqqv////////7///////////+qqpqqqqqqqlVqqqqaqpqaqqqmqWqqqqpWlaaqWmlqqqqqWqqqmqqqqqqqqqqmmqqmpqpWmqVqqq" +
        "qqaqqqqqqqqqqqaqZpqqpqaqqqqqmpqpZqpqqqaqpqpamqqqqqmqZmqqWqmpqmapaqmqpqqmZqpqmWqqqmaqqWpqmqaaqqpqaqaqqqamqaqqaaqpqqapqmlmqaaqqqqaqalpqqaaqqqqqlqmqqZqqq" +
        "mqVqmqaqqqqqqqqqqqmqpqpqqqZqaqqqpqmqqapqqqWqpmmqqqmqqqqqqqqaqaqqqqqqqqqqWqmqqqqpmqqqqqqaqqqqqqqqqmqqpqqaqqapqaqqqapqmqqqaqqpqqqaqmqqqqqqqqqqqqqqqampqq" +
        "qqlqqqqqqqqqqqqqqqqqaqqqpqqqqqqaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqmqqamappqqaqqqmmpqqqqqqqqqaqqqVqaqqqaqqqqpqqlqqpqqqqqqqqqqqqqqqqqaa" +
        "qqqqmqqpqqqqqaqqpqqqaaqqqqqqqqqqmqqqqqpqqqqqqqaqqqpqqqqqqqaqaqqqqqqqqqqqqpqqqqqqqqqqqqqqpVappqpqqamqqmaqlmqmqpqqpqqqqqqqqqqqqqqqqmmqmqqqmqqqqqlqqqqpqq" +
        "qpqqqpqaqqqpqqqmqpqqpamqqpqqqqqqqqqqqqqqqqqqqqqqmqqmlmqqqaaqqqqqZqmapqqqqqqqaqqqqqqaqqpqqqqppqmqqqqqqqqqqqmqpqqaqqqqqqqqqqqpqqqqqqqqqqqmqqqqqqqqqqqqqq" +
        "qqmqqqqqqqqqqqqqqWqaqqqqmqqqqqqqqqqqmWlaqqmqVWZZqqqmqqmqqqaqqqZaqqmaqqqqmqqqpmqqqqqqamqaqqqZqmaqqqqqaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqaqqqpqqqqqqqqqq" +
        "qqqlqVqlmqqqqqqqqqqqqaqqqqqqqamaqVWmlqaqmqmqqpqZqmqmapqqqqaqmqqqqqqqqpqaqqqqqqaqpmqqqqqqqqqqqqqqqqqqqqqqqqqaqqqqqqqqqqqqqqqqqmpqZqqqpqlqqqqqqZqqqqqqqq" +
        "qqmqqqmqqqqqpqqqqqqqmaqqqqqqqqqWpqqqqqqqqqqpqpqppqqqqqqqqqqqqqmqqqqqqqqqqqqqqqqqqqqqqqqqmpmqqqqqqpqqlqqmqaaqqqqqpqqqaqqqqqqqaqqqqqpqlqWqaqaWqqlqqpqqaq" +
        "mqaqqqqmqWqqqqqqqqqppmqqpqqpqqpqqqqqqqqqqqqpmaaqaqqqaqaqqmqqaqqqqqqqqqqmqqqqqmWqmmqmqqmqaqqqqqqqapqqqqmqqpqqqqqqqaZqqmmWqqqqqqqqqqppqpqqqqqmqqqqaqqqam" +
        "qqqqqWqmqqqqqqqqqqqaqqqqqqqqqqqqqqqqpqqqqqqqqqqqqqqmqqqqqqqqqqpqqmqqqqqmqppqqqqqqaqaqqqqmqqqqqqqlqqqqqqqqqqqaqqppaqmqqmWqplqamqpqqaqmqmqqamqqqqmmqqqlp" +
        "qqqqqqqqpqqpqqqqqqppqqqqqqqqpqmqqaqqmqqaqqqqqqqqmqqqqqqqqqqqqaqqqqlqaqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqplammlaZqVmalmpZmampWWqapamqqmqaaqqqqpqmqmqqqqmqqqp" +
        "mqqqqqqqpmqaqqqqlpqaqqqqqqaamqqqqpqqqaaqqqqqpqaqqqmaqaqqqaqqqqqqaqllpqqpqWqqqqqqqqpqqqqqqqqaqaqpmZqqqppqmmqqqmqqpqmqmqqqpqWmapqqmqpqmqqZqpqqmaaqqqqqmq" +
        "mmmqqqqqaqmqqqqqqqpqqpqqqqqqqppqqqqqqqqmmqplqqqqqqqqqqqaqqqqqqqqqmqaqqqqqqqqpqqpqmaqmaqqpqqaaaaapaqqqaqamqpqqqaqqqqqqqqqqqqmpaapqamqqqqqqqqqaqqqppZqqp" +
        "pqqqqmamaqqqqpaqqqaqqqpqqqqqqqqqqqqqqqqqmqmqqqqmqpmqqqpmqqpqqmqqqqqqpppqqqqaqqpqqpZqqqqqqqqpqqqqqaqqqmqaqqqqqqmqqaqqqqaqpqmpqqqqpqqqpqqqamqqZqqqqqqqqq" +
        "qaqqqqqqqmqqqqqqqaqqqqqqqqqqqqqqaqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqqqqqaqqqqqqqqqpqqqqqqqqqmqqqqqqqqqmpqpqqqqqqqqqmqqqqqmqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" +
        "qqqqmqWmmmqqqmqqqqqmpqqqqqqqqqqqqqqqqqqqqqqqamqqqqpqqqqqqqqqqqqqmqqqqqqqqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqqaqqr//7/3////////////////qqqqqqqqqqqqqqqqqqqqqv" +
        "7///////////////////+pqqqpampqqmamqaqqqqqqqqpqqqqaqqmqqmqmqqqqqpamqmqqpqalqqmqqqqqqaaqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqaqaaamqqmpqqqmqaqmqqqqaV" +
        "maWqmqqqqmqaqqqqqqqqmaqZmqqqqaqqqpqmZqqaqaqqqqqqpqqampqqqmaqqqqqqqalqqqpmqqqmqWZqqpqqmpqqqqaqqqqqqqqqqqqqqqqqqqqqmqmqqqqqqqqqqqqqqaqqqqpqqqaqqqpaqqqqa" +
        "qaqmqqqqqWqaVWmaqZWqWZlaamZpqmmpaqZqZpWZpmqmmqaqqqqZqqqaqmaqqqqpqaqqqqqqqmqpqqqqqmqqqqqqmqqqqqpaqlqapqaampaqqqqqqqmqqqmqqqqqqpqqqqqqqqqmZWVWlmqmWlqqap" +
        "ammqmVqamalqqqlVqqqqplqqqqqqqmqqqqpqqqqqaqqqqaaqqmaqqqlqaqaqqqqqqmqqqqqqqqqWqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqqqqmqqqqqqqqqqmqaqqqqqmqqqqqqqqqZqqq" +
        "aqqqqqqqqqmmqqqqmqqqqmqqqqqqqqmqVZqqlqpmqWpqpmmmqaapqpqpWqlpWmZqmapallVaqqWqqpaqamVZqWapmplmppqqqqlqppqZpqWpZqZaqqaaamlqqmqWqpqaqqpqqqqmqampqqqmqqqqqq" +
        "mqaqqqqqqqmmqqaqpqqqqqqqqqqqqqqqqqqqqqqqqqqmmqqqqqqqqqqqaqmqqqqmqpqqqqqqqmqqqqqqqqpqmlWmqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqmqqqqqqqqqqqqqqqmqqqmqqq" +
        "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqmqqqqqqqqqqqpqmqqqqqqqqqqqqqqqqqqqqqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqqqqqqqqqqqqqqqqqqmqqqqqqqqqqqqqqqqq" +
        "qqqqqqqqaqqqqqqqqqqpqqqqqmqapqqapqpqqmaqqqqqqqqpqqqqpqqampqlpmqqqaqmqqaaqpqqqqqqqmqqqqqqqqmqqqqqqmqqaqmqZqpqqqqqmqqqqpaqqqqqqqqqqqqqqaqqmZaaqWqqpqaqqq" +
        "qqqmqqqpqqWpVqaqqVqaWpqqqqmqmWqqlWmqaqmppaqalqqaqqqqqqqqqaqZWqqqampppaqpmqqlpqqqlqqqaqqqqaqqqqqpqqqaqqqqqqmpqmmpmqpqqqqqqq//9/+////////////////6qqqqpq" +
        "qqqqqqqmqmqqqmpWlqmqqaqpqqqqqqaqqmqpqqqqpaqpqZqqqqqqqpZWWqqZqqqmWqmlqqqpqqqqqqqqqqqaqqpqWqqqqmqaqqqqqqqaqqmqqqqqqqmqqqqqqqqqqqqqqqqqqqqqlqmqqqqqmqmqqp" +
        "qmqqqqqamqqqqqqqaqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqqqqqqqqqqqqqqmqqqqqqqqmlmmqaqqqqqaZqmqqqqamqqaqqqqqqqqqqqamqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpmqaqaqqp" +
        "mqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqr///////////////////////////////////////////////////////////////2mqqqqqqqqqaqqqqqqqqmqqqqqqqqqqqqqpqqqqqqqqv7////7//" +
        "///////////////////////v//////////+////v/////////////////////////////+////7v+qqqqqqqqqamaqqqaqqqpqqqaqaqqqqqqqqqqqqaqqaqqqqqqqaqpqqpqqqqqqaqlqqaqalqqp" +
        "mqqqqqqqqqqqqqqqmmqqqqqpqqqqqqpqqqqqqqqpqqqqmqqqqqqqqqqqqaqmqqqmqqqqqqqqqqqq/v/+//7////+/////////w=="),
        ('\uac00', '\ud7a3',
        "pampqpWmpqWqqqqqqqqqqqqqqqqqqqqqqqqqqqmpqaplqqqpqqqqqqmqpampqqqlqqmqqqqqqqqlqamqaqaqqamqqqqmqqqqqqqqqqqpqqqqqqqqqaqqqqqqqqWpqaqq9////f///////////////6" +
        "mqqqqqqqqpqaqqqqqqpampqqWqqqqqqqqqqqqpqamqqaqqqaqpqqqqqqmqqqqqqv/////+//////+///////2qqqqqqqqpqqqqqqqqqaqqqqqqqqqqqqqqqqqqqqqqqn///////v//////////////" +
        "///////7//////+///3//v/9//7////+/////////6qqqqqqqqqqqqqqqqqqqqqqqaqpqqmqpqqqqqqqqqqpqqqqqaqqqampqqWpqqmpqaqqqaqpqqqqqqaqqqqqqqqqqqmqqaqpqqqpqqqqaqqqpa" +
        "mqqqmmqqqqqqqqqqqpqamqqqZaqqqqqqqqqqqqqqr////+/////////////v//qqmpqqqqqqqqqqqqqqqqqv/////////////////9//+qqqqqqampqqqmqqqqqqqqqqqlqaqqqaaqpWmpqmWmqqmq" +
        "qqpqqqqqqqqqqqqqqqqqqqqqqqWpqqqpqqqpqqmq/////////////////////6qlqamqqqaqqqqqqqqqqqmqqqqqqaqpqamqpaqqqqqqqqqqqqmqqaqqqqqqqqqqqv////////////3///////+qqq" +
        "qqqqqqpampqmqmqqqqqqqqqqqpqqqqqqaqqaqqqv/7//3///////////////+qqqqqqqqqqqmpqqqqqqqq///////////////////////////5///////////////v////////////////////qqqq" +
        "qqqqqqqqqqqqqqqqqv/+/v////////////7///+qqqqqqqqqqqqqqaqqqmqqqqqqqqqqqqqqqqqqqqqqpamqqqWmqqWpqqplqqqmqqqqqqaqqqqqqqqqqqWpqaqlqmqlqaqqaqqqpampqqWlqqmqqq" +
        "qqqqqlqamqZqqqqqr/+7/////////////9////qqqqqaqqqqqqqqmqqqqlqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqmqqqqqqampqqmqqqqqqqqqqqqlqamqZaaqpZmpqmqWqqWpqqqqqqqqqqqq" +
        "qqqqqqqqqqqqqqWpqaqqqqqpqaqqqqqqqamqqqpmqqqqqqqqqqqlqamqaar////////+////////////qqqqqqqqqqqqqqqqqqmpqf/////++v/////////////////////////9////////qaqqqq" +
        "qqqqqqqqqqqqqpqamqqmaqlWmpqqmmqqWqqqr////////////////////+qqmpqaqlqqqpqamqqqqqpqmpqqqmqqqqqqqqqqqlqamqqqaqqaqqqqqpqqqqqqqq//////////7//////////6Wpqaqq" +
        "qqaqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqaqpqqqqqqqqqqqqqqqpqamqqmaqqaqqqqqqqqr//////v//////v//////+//////////////////////////////////////////+///////" +
        "7/////////////////////+///////v//+//7//v/9/////v//////////////////////////////qqqqqqqqqamqqqqqqqqqqqqqqqqqqqqqqqqqpampqqmmqqWqqqqqpqqqqqqqpqqqqqqqqqqq" +
        "qqWpqaqmpqqpqamqqqqqqampqqqpqqqqqqqqqqqlqamqqqaqqqqqqqqqqqmqqqqqqqqqqqqqqqqqqaqqqqqqqqWpqaqpqqqqqqqqqqqqqqqqqqqqqqmqqqqmqqqpqqqqqqqqqampqmWmqqqqqqqqqq" +
        "qlqamqpaaaqar+////v///////////////qqqqqqqqqqqqqqmqqqqqqv/////////////////////////////////////////////////////////////////////+///+//+//////v//////////" +
        "///+//////////////////v///7//f3+/6mqqqqqqqqqqqqlqaqqqqqqpZmpqqWlmqWpqaqqqqqlqqqqqqaqqqqqqqqqqqWpqapVqaqpqamqqqqqpampqqmlqqmqqqqqqqqlqamqpqqqqamqqqqlqq" +
        "mqqqqqqqqpqqqqqqqqpaqqqqqmqqWpqappqqqpqamqqqmqqaqqqqaqqqmpqqqqqqqlqamqqqaqqampqqmmqqmqqqqqqqqlqaWqpamqpampqqWmqqmqqqqq9///////////+///v////6Wpqaqlpqql" +
        "qaqqqqqqqaqqqqqpqqqqqqqqqqqlqaqqqaZqqaqqqqqqqqqqqqqqqqqpqqqqqqqqqaqqqqqqqqWpqaqqpqqpqqqqqqqqqqqq////////////////////v6qqqampqqmmqqqqqqqqqqqlqamqZaaqpa" +
        "qqqqqqqqmq/////////////////////6qqqqqqqqqqqqqqqqqqqqr////////////////////3/////////v///////////////////////////v///////////vr/////////////////////////" +
        "/v////////////////////////////+qqqqlqqqqqqqqpZmpqqmWqqWqqqqqqqqqqqqqqqqqqqqqqqqqqqWpqapppqqpqqqqqqqqqaqqqqqpqqqqqqqqqqqlqaqqqqaqqqqqqqqqqv/////////9//" +
        "////////+qqqqqqqWpqaqppqqpqqqq//////////////3////u/6qqqqqqqqqqpaqqqqqmqqqqqqqqqqqlqamqqaaqqaqpqqqqqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqmpqaqlqqqpqqqqaqqqqaqq" +
        "qqqqqqqqqqqqqqqpqamqqqaqqqqqqv////////v//////7///v+qqqqqqqqqqqmqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpqqqqqqqqqampqqmqqqqqqqqqqqqpqamqqqaqpampqqqmqqWqqq" +
        "qqqqqqqqqqqqqqqqqqqqqqqqmpqaqqqqqlqamqqaqqqqqqqqqqqqqqqqqqqqqlqaqqqqaqqv////7////////////9//+qqqqqqqqqqqqqqqmqqqqq//////////////////7//6mqqqqqqqqpqqqq" +
        "qqqqpampqqqqqqqqqqqqqqqlqaqqqaaqqampqqqqqqWpqqqqqv////////////////////2qqqqqqqqpqqqqqqqqqamqqqqmqqmqqqqqqqqlqamqqf///////////////////////////v///f//v/" +
        "////3/qaqppqqqqqqqqqqqqqqqqv/////////7///9//7+/v+qqampqqqqqqqqqqqqqqqlqamqaqaqpampqqWmqqmqqqqqpaqqqqqqqqaqqqqqqqqqqqmpqqqpqqqpqqqqqqqqpampqqamqqmqqqqq" +
        "qqqlqamqqaaqpampqqqmqqqqqqqqqqqlqqqqqqqqqaqqqqqq//39/////////////v////////////3////////9//+qqqqqqqqqqqamqqmqqqqqqqqpqaqqqaqq"),
        ('\uff00', '\uffef',
        "ppZVVVVVVVVVVWpWWalqVammqqaqaqqZZqWqapmqqqqqqqaqqqqqWaqqqqqqqqqqqqqqqqqqqqpqpqqq"),
    ];
}
