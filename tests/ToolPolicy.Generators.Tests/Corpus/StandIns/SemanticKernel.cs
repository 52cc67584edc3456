// Shapes of Semantic Kernel.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class KernelFunctionAttribute : Attribute
    {
        public KernelFunctionAttribute() { }

        public KernelFunctionAttribute(string? name) => Name = name;

        public string? Name { get; }
    }

    public abstract class KernelFunction : AIFunction;

    public abstract class KernelPlugin : IEnumerable<KernelFunction>
    {
        public string Name => "";

        public IEnumerator<KernelFunction> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public sealed class KernelPluginCollection : Collection<KernelPlugin>;

    public interface IKernelBuilder
    {
        IServiceCollection Services { get; }

        IKernelBuilderPlugins Plugins { get; }
    }

    public interface IKernelBuilderPlugins
    {
        IServiceCollection Services { get; }
    }

    public sealed class Kernel
    {
        public KernelPluginCollection Plugins { get; } = new();

        public static IKernelBuilder CreateBuilder() => throw new NotSupportedException();
    }

    public sealed class KernelFunctionFromMethodOptions
    {
        public string? FunctionName { get; init; }
    }

    public sealed class KernelParameterMetadata(string name)
    {
        public string Name { get; } = name;
    }

    public sealed class KernelReturnParameterMetadata;

    public static class KernelFunctionFactory
    {
        public static KernelFunction CreateFromMethod(Delegate method, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();

        public static KernelFunction CreateFromMethod(Delegate method, KernelFunctionFromMethodOptions? options) => throw new NotSupportedException();

        public static KernelFunction CreateFromMethod(MethodInfo method, object? target = null, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();

        public static KernelFunction CreateFromMethod(MethodInfo method, object? target, KernelFunctionFromMethodOptions? options) => throw new NotSupportedException();

        public static KernelFunction CreateFromPrompt(string promptTemplate, string? functionName = null) => throw new NotSupportedException();
    }

    public static class KernelPluginFactory
    {
        public static KernelPlugin CreateFromType<T>(string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();

        public static KernelPlugin CreateFromType(Type instanceType, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();

        public static KernelPlugin CreateFromObject(object target, string? pluginName = null, ILoggerFactory? loggerFactory = null) => throw new NotSupportedException();

        public static KernelPlugin CreateFromFunctions(string pluginName, IEnumerable<KernelFunction>? functions) => throw new NotSupportedException();
    }

    public static class KernelExtensions
    {
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, string? functionName = null, string? description = null) => throw new NotSupportedException();

        public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, string? pluginName = null) => throw new NotSupportedException();

        public static KernelPlugin CreatePluginFromObject(this Kernel kernel, object target, string? pluginName = null) => throw new NotSupportedException();

        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string? pluginName = null) => throw new NotSupportedException();

        public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string? pluginName = null) => throw new NotSupportedException();

        public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, IEnumerable<KernelFunction>? functions) => throw new NotSupportedException();

        public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();

        public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, string? pluginName = null) => plugins;

        public static KernelPlugin AddFromObject(this ICollection<KernelPlugin> plugins, object target, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();

        public static IKernelBuilderPlugins AddFromObject(this IKernelBuilderPlugins plugins, object target, string? pluginName = null) => plugins;

        public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, IEnumerable<KernelFunction>? functions) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public static class AIFunctionExtensions
    {
        public static KernelFunction AsKernelFunction(this AIFunction aiFunction) => throw new NotSupportedException();
    }
}
