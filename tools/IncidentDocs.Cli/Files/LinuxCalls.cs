using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IncidentDocs.Cli.Files;

/// <summary>The calls of Linux that .NET does not wrap: what a path is, hard links, and the exchange of two folders.</summary>
internal static partial class LinuxCalls
{
    /// <summary>Both paths exist and change places in one step.</summary>
    public const uint Exchange = 2;

    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicsAndMount = 0x17FF;
    private const uint MountKnown = 0x1000;

    /// <summary>What lies at a path; null where this is not Linux or the kernel refuses the question.</summary>
    public static Entry? Look(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }
        try
        {
            if (StatX(CurrentFolder, path, NoFollow, BasicsAndMount, out var found) == 0)
            {
                return ToEntry(found);
            }
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
        return Marshal.GetLastPInvokeError() is NotThere or NotAFolder or NoAccess
            ? default(Entry)
            : null;
    }

    /// <summary>A second name for a file (or for a link itself). 0, or the error number.</summary>
    public static int Link(string existing, string added) =>
        Call(() => LinkAt(CurrentFolder, existing, CurrentFolder, added, 0));

    /// <summary>Renames, atomically; see <see cref="Exchange"/>. 0, or the error number.</summary>
    public static int Rename(string from, string to, uint flags) =>
        Call(() => RenameAt(CurrentFolder, from, CurrentFolder, to, flags));

    /// <summary>Opens a file for reading whoever has locked it; null where that fails.</summary>
    public static SafeFileHandle? OpenWithoutLock(string path)
    {
        var file = OperatingSystem.IsLinux() ? Open(path, CloseOnExec) : -1;
        return file < 0 ? null : new SafeFileHandle(file, ownsHandle: true);
    }

    private const int CloseOnExec = 0x80000;
    private const int NotThere = 2;
    private const int NoAccess = 13;
    private const int NotAFolder = 20;
    private const int NotImplemented = 38;

    private static int Call(Func<int> call)
    {
        if (!OperatingSystem.IsLinux())
        {
            return NotImplemented;
        }
        try
        {
            return call() == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
        catch (EntryPointNotFoundException)
        {
            return NotImplemented;
        }
    }

    private static Entry ToEntry(StatXBuffer found)
    {
        var kind = (found.Mode & 0xF000) switch
        {
            0x8000 => EntryKind.File,
            0x4000 => EntryKind.Folder,
            0xA000 => EntryKind.Link,
            _ => EntryKind.Special,
        };
        return new Entry(
            kind,
            kind == EntryKind.File ? (long)found.Size : 0,
            found.Mode & 0xFFF,
            (((ulong)found.DeviceMajor << 32) | found.DeviceMinor, found.Inode),
            (found.Mask & MountKnown) != 0 ? found.Mount : null
        );
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport(
        "libc",
        EntryPoint = "statx",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int StatX(
        int folder,
        string path,
        int flags,
        uint mask,
        out StatXBuffer buffer
    );

    [LibraryImport(
        "libc",
        EntryPoint = "linkat",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int LinkAt(
        int fromFolder,
        string from,
        int toFolder,
        string to,
        int flags
    );

    [LibraryImport(
        "libc",
        EntryPoint = "renameat2",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int RenameAt(
        int fromFolder,
        string from,
        int toFolder,
        string to,
        uint flags
    );

    /// <summary>The kernel's <c>struct statx</c>, which is laid out alike on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatXBuffer
    {
        [FieldOffset(0)]
        public uint Mask;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;

        [FieldOffset(144)]
        public ulong Mount;
    }
}
