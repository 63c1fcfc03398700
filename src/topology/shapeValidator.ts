// Generated from src/topology/schema.ts by scripts/generate-schema.ts: what ajv makes of the schema. Don't edit.
// @ts-nocheck

import type { ValidateFunction } from "ajv/dist/2020.js";
import { type LabFile, labSchema as schema0 } from "./schema.ts";

/** Whether a value has the shape of a topology file; if not, `errors` of this function are ajv's, all of them. */
export const hasValidShape: ValidateFunction<LabFile> = validate0;

const func0 = (text) => [...text].length;
const func1 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern5 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$", "u");
const pattern6 = new RegExp("^[^=\\s\\u0000]+$", "u");
const pattern13 = new RegExp("^/[^:\\u0000]*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "network")) || (key0 === "nodes")) || (key0 === "pods")) || (key0 === "links")) || (key0 === "expect"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 32){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
let data1 = data.network;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: schema0.properties.network.type},schema:schema0.properties.network.type,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func1.call(schema0.properties.network.properties, key1))){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cni !== undefined){
let data2 = data1.cni;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.cni.type,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "flannel") || (data2 === "calico")) || (data2 === "canal")) || (data2 === "weave")) || (data2 === "underlay")) || (data2 === "plugin"))){
const err7 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.cni.enum},schema:schema0.properties.network.properties.cni.enum,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.backend !== undefined){
let data3 = data1.backend;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.backend.type,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data3 === "vxlan") || (data3 === "host-gw")) || (data3 === "udp")) || (data3 === "bgp")) || (data3 === "mesh")) || (data3 === "none")) || (data3 === "ipip")) || (data3 === "wireguard"))){
const err9 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.backend.enum},schema:schema0.properties.network.properties.backend.enum,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.pods !== undefined){
let data4 = data1.pods;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/type",keyword:"type",params:{type: schema0.properties.network.properties.pods.type},schema:schema0.properties.network.properties.pods.type,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 2){
const err11 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/network/pods/" + i0,schemaPath:"#/properties/network/properties/pods/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.pods.items.type,parentSchema:schema0.properties.network.properties.pods.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data1.perNode !== undefined){
let data6 = data1.perNode;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/type",keyword:"type",params:{type: schema0.properties.network.properties.perNode.type},schema:schema0.properties.network.properties.perNode.type,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 126 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 2){
const err17 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.perNode.items.type,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 126 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
if(data1.nodes !== undefined){
let data8 = data1.nodes;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err22 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.type},schema:schema0.properties.network.properties.nodes.type,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 64){
const err23 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err25 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.type},schema:schema0.properties.network.properties.nodes.items.type,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err26 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.prefix === undefined){
const err27 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "prefix"))){
const err28 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func0(data10) > 63){
const err29 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data10)){
const err30 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.name.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.prefix !== undefined){
let data11 = data9.prefix;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err32 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.properties.prefix.type},schema:schema0.properties.network.properties.nodes.items.properties.prefix.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 2){
const err33 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err35 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix/" + i3,schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.prefix.items.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
}
}
}
if(data1.services !== undefined){
let data13 = data1.services;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err36 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/type",keyword:"type",params:{type: schema0.properties.network.properties.services.type},schema:schema0.properties.network.properties.services.type,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data13)){
if(data13.length > 2){
const err37 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.length < 1){
const err38 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/network/services/" + i4,schemaPath:"#/properties/network/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.services.items.type,parentSchema:schema0.properties.network.properties.services.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data1.mtu !== undefined){
let data15 = data1.mtu;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.mtu.type,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 576 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data1.vxlan !== undefined){
let data16 = data1.vxlan;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err43 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/type",keyword:"type",params:{type: schema0.properties.network.properties.vxlan.type},schema:schema0.properties.network.properties.vxlan.type,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "vni") || (key3 === "port")) || (key3 === "directRouting"))){
const err44 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.vni !== undefined){
let data17 = data16.vni;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.vni.type,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 16777215 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777215},schema:16777215,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data16.port !== undefined){
let data18 = data16.port;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.port.type,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65535 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.directRouting !== undefined){
let data19 = data16.directRouting;
if(typeof data19 !== "boolean"){
const err51 = {instancePath:instancePath+"/network/vxlan/directRouting",schemaPath:"#/properties/network/properties/vxlan/properties/directRouting/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.network.properties.vxlan.properties.directRouting.type,parentSchema:schema0.properties.network.properties.vxlan.properties.directRouting,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data1.bgp !== undefined){
let data20 = data1.bgp;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err52 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/type",keyword:"type",params:{type: schema0.properties.network.properties.bgp.type},schema:schema0.properties.network.properties.bgp.type,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "as")){
const err53 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.as !== undefined){
let data21 = data20.as;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.bgp.properties.as.type,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967294 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
if(data1.conflist !== undefined){
let data22 = data1.conflist;
if(typeof data22 !== "string"){
const err57 = {instancePath:instancePath+"/network/conflist",schemaPath:"#/properties/network/properties/conflist/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.conflist.type,parentSchema:schema0.properties.network.properties.conflist,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data.nodes !== undefined){
let data23 = data.nodes;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err58 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema0.properties.nodes.type},schema:schema0.properties.nodes.type,parentSchema:schema0.properties.nodes,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
const _errs54 = errors;
if(typeof key5 === "string"){
if(func0(key5) > 63){
const err59 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern0.test(key5)){
const err60 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.propertyNames.type,parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid15 = _errs54 === errors;
if(!valid15){
const err62 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema0.properties.nodes.propertyNames,parentSchema:schema0.properties.nodes,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
for(const key6 in data23){
let data24 = data23[key6];
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err63 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.type},schema:schema0.properties.nodes.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(func1.call(schema0.properties.nodes.additionalProperties.properties, key7))){
const err64 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema0.properties.nodes.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.address !== undefined){
let data25 = data24.address;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
const err65 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.address.type},schema:schema0.properties.nodes.additionalProperties.properties.address.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data25)){
if(data25.length > 2){
const err66 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25.length < 1){
const err67 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 !== "string"){
const err68 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i5,schemaPath:"#/properties/nodes/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address.items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data24.podCIDR !== undefined){
let data27 = data24.podCIDR;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err69 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.podCIDR.type},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Array.isArray(data27)){
if(data27.length > 2){
const err70 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.length < 1){
const err71 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
if(typeof data28 !== "string"){
const err72 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR/" + i6,schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(data24.segment !== undefined){
let data29 = data24.segment;
if(typeof data29 !== "string"){
const err73 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/segment",schemaPath:"#/properties/nodes/additionalProperties/properties/segment/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.segment.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.segment,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.labels !== undefined){
let data30 = data24.labels;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err74 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.labels.type},schema:schema0.properties.nodes.additionalProperties.properties.labels.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
const _errs72 = errors;
if(typeof key8 === "string"){
if(!pattern3.test(key8)){
const err75 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid22 = _errs72 === errors;
if(!valid22){
const err76 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key9 in data30){
let data31 = data30[key9];
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err77 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
if(data24.image !== undefined){
let data32 = data24.image;
if(typeof data32 === "string"){
if(func0(data32) > 255){
const err79 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern5.test(data32)){
const err80 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.image.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.command !== undefined){
let data33 = data24.command;
if(Array.isArray(data33)){
if(data33.length < 1){
const err82 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(typeof data34 !== "string"){
const err83 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i7,schemaPath:"#/properties/nodes/additionalProperties/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.command.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.nodes.additionalProperties.properties.command.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24.env !== undefined){
let data35 = data24.env;
if(typeof data35 != "object"){
const err85 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.env.type},schema:schema0.properties.nodes.additionalProperties.properties.env.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
let data36 = data35[i8];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err86 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key10 in data36){
if(!((key10 === "name") || (key10 === "value"))){
const err87 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err88 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data36.value !== undefined){
let data38 = data36.value;
if(typeof data38 !== "string"){
const err90 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/value",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key11 in data35){
const _errs91 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
const err92 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var valid29 = _errs91 === errors;
if(!valid29){
const err93 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key11},schema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
for(const key12 in data35){
let data39 = data35[key12];
if(typeof data39 !== "string"){
const err94 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
if(data24.binds !== undefined){
let data40 = data24.binds;
if((!(Array.isArray(data40))) && (data40 !== null)){
const err95 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds",schemaPath:"#/properties/nodes/additionalProperties/properties/binds/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.binds.type},schema:schema0.properties.nodes.additionalProperties.properties.binds.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
if(typeof data41 !== "string"){
const err96 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/binds/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.binds.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds.items,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(data24.routes !== undefined){
let data42 = data24.routes;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err97 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.routes.type},schema:schema0.properties.nodes.additionalProperties.properties.routes.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.to === undefined){
const err98 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data43.via === undefined){
const err99 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key13 in data43){
if(!((key13 === "to") || (key13 === "via"))){
const err100 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data43.to !== undefined){
let data44 = data43.to;
if(typeof data44 !== "string"){
const err101 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10+"/to",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to,data:data44};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data43.via !== undefined){
let data45 = data43.via;
if(typeof data45 !== "string"){
const err102 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10+"/via",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
if(data24.exec !== undefined){
let data46 = data24.exec;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err104 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/nodes/additionalProperties/properties/exec/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.exec.type},schema:schema0.properties.nodes.additionalProperties.properties.exec.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(Array.isArray(data46)){
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
if(typeof data47 !== "string"){
const err105 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/exec/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.exec.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec.items,data:data47};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
}
}
}
}
if(data.pods !== undefined){
let data48 = data.pods;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err106 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: schema0.properties.pods.type},schema:schema0.properties.pods.type,parentSchema:schema0.properties.pods,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key14 in data48){
const _errs114 = errors;
if(typeof key14 === "string"){
if(func0(key14) > 63){
const err107 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern0.test(key14)){
const err108 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.propertyNames.type,parentSchema:schema0.properties.pods.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid38 = _errs114 === errors;
if(!valid38){
const err110 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames",keyword:"propertyNames",params:{propertyName: key14},schema:schema0.properties.pods.propertyNames,parentSchema:schema0.properties.pods,data:data48};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key15 in data48){
let data49 = data48[key15];
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err111 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.type},schema:schema0.properties.pods.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key16 in data49){
if(!((((((key16 === "node") || (key16 === "address")) || (key16 === "replicas")) || (key16 === "labels")) || (key16 === "containers")) || (key16 === "volumes"))){
const err112 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema0.properties.pods.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data49.node !== undefined){
let data50 = data49.node;
if(typeof data50 !== "string"){
const err113 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/node",schemaPath:"#/properties/pods/additionalProperties/properties/node/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.node.type,parentSchema:schema0.properties.pods.additionalProperties.properties.node,data:data50};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data49.address !== undefined){
let data51 = data49.address;
if((typeof data51 !== "string") && (!(Array.isArray(data51)))){
const err114 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.address.type},schema:schema0.properties.pods.additionalProperties.properties.address.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data51};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(Array.isArray(data51)){
if(data51.length > 2){
const err115 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data51};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data51.length < 1){
const err116 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data51};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len12 = data51.length;
for(let i12=0; i12<len12; i12++){
let data52 = data51[i12];
if(typeof data52 !== "string"){
const err117 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i12,schemaPath:"#/properties/pods/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address.items,data:data52};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
if(data49.replicas !== undefined){
let data53 = data49.replicas;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err118 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.replicas.type,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000 || isNaN(data53)){
const err119 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err120 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data53};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data49.labels !== undefined){
let data54 = data49.labels;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err121 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.labels.type},schema:schema0.properties.pods.additionalProperties.properties.labels.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key17 in data54){
const _errs130 = errors;
if(typeof key17 === "string"){
if(!pattern3.test(key17)){
const err122 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var valid43 = _errs130 === errors;
if(!valid43){
const err123 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key17},schema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data54};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key18 in data54){
let data55 = data54[key18];
if(typeof data55 === "string"){
if(!pattern4.test(data55)){
const err124 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data55};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data55};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
if(data49.containers !== undefined){
let data56 = data49.containers;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err126 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers",schemaPath:"#/properties/pods/additionalProperties/properties/containers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.type},schema:schema0.properties.pods.additionalProperties.properties.containers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers,data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(Array.isArray(data56)){
const len13 = data56.length;
for(let i13=0; i13<len13; i13++){
let data57 = data56[i13];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.name === undefined){
const err127 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key19 in data57){
if(!((((((((key19 === "name") || (key19 === "image")) || (key19 === "command")) || (key19 === "args")) || (key19 === "workingDir")) || (key19 === "env")) || (key19 === "ports")) || (key19 === "volumeMounts"))){
const err128 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data57};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.name !== undefined){
let data58 = data57.name;
if(typeof data58 === "string"){
if(func0(data58) > 63){
const err129 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern0.test(data58)){
const err130 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data58};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data58};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data57.image !== undefined){
let data59 = data57.image;
if(typeof data59 === "string"){
if(func0(data59) > 255){
const err132 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data59};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern5.test(data59)){
const err133 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data59};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data59};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data57.command !== undefined){
let data60 = data57.command;
if(Array.isArray(data60)){
if(data60.length < 1){
const err135 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len14 = data60.length;
for(let i14=0; i14<len14; i14++){
let data61 = data60[i14];
if(typeof data61 !== "string"){
const err136 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items,data:data61};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data60};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data57.args !== undefined){
let data62 = data57.args;
if(Array.isArray(data62)){
if(data62.length < 1){
const err138 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len15 = data62.length;
for(let i15=0; i15<len15; i15++){
let data63 = data62[i15];
if(typeof data63 !== "string"){
const err139 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args/" + i15,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data62};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.workingDir !== undefined){
let data64 = data57.workingDir;
if(typeof data64 === "string"){
if(!pattern13.test(data64)){
const err141 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data64};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data57.env !== undefined){
let data65 = data57.env;
if(typeof data65 != "object"){
const err143 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data65};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(Array.isArray(data65)){
const len16 = data65.length;
for(let i16=0; i16<len16; i16++){
let data66 = data65[i16];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name === undefined){
const err144 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data66};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key20 in data66){
if(!((key20 === "name") || (key20 === "value"))){
const err145 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data66};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data66.name !== undefined){
let data67 = data66.name;
if(typeof data67 === "string"){
if(!pattern6.test(data67)){
const err146 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data66.value !== undefined){
let data68 = data66.value;
if(typeof data68 !== "string"){
const err148 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value,data:data68};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data66};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key21 in data65){
const _errs162 = errors;
if(typeof key21 === "string"){
if(!pattern6.test(key21)){
const err150 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,data:key21,propertyName:key21};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid55 = _errs162 === errors;
if(!valid55){
const err151 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key21},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data65};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
for(const key22 in data65){
let data69 = data65[key22];
if(typeof data69 !== "string"){
const err152 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties,data:data69};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
if(data57.ports !== undefined){
let data70 = data57.ports;
if((!(Array.isArray(data70))) && (data70 !== null)){
const err153 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports,data:data70};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(Array.isArray(data70)){
const len17 = data70.length;
for(let i17=0; i17<len17; i17++){
let data71 = data70[i17];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.containerPort === undefined){
const err154 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data71};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key23 in data71){
if(!((((key23 === "name") || (key23 === "containerPort")) || (key23 === "hostPort")) || (key23 === "protocol"))){
const err155 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data71};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data71.name !== undefined){
let data72 = data71.name;
if(typeof data72 === "string"){
if(func0(data72) > 15){
const err156 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern0.test(data72)){
const err157 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data71.containerPort !== undefined){
let data73 = data71.containerPort;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err159 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data73};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 65535 || isNaN(data73)){
const err160 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data73};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err161 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data73};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data71.hostPort !== undefined){
let data74 = data71.hostPort;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err162 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data74};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 65535 || isNaN(data74)){
const err163 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data74};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err164 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data74};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data71.protocol !== undefined){
let data75 = data71.protocol;
if(typeof data75 !== "string"){
const err165 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data75};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((data75 === "TCP") || (data75 === "UDP"))){
const err166 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data71};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
if(data57.volumeMounts !== undefined){
let data76 = data57.volumeMounts;
if((!(Array.isArray(data76))) && (data76 !== null)){
const err168 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts,data:data76};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(Array.isArray(data76)){
const len18 = data76.length;
for(let i18=0; i18<len18; i18++){
let data77 = data76[i18];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.name === undefined){
const err169 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data77};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data77.mountPath === undefined){
const err170 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data77};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key24 in data77){
if(!(((key24 === "name") || (key24 === "mountPath")) || (key24 === "readOnly"))){
const err171 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data77};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data77.name !== undefined){
let data78 = data77.name;
if(typeof data78 !== "string"){
const err172 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name,data:data78};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data77.mountPath !== undefined){
let data79 = data77.mountPath;
if(typeof data79 === "string"){
if(!pattern13.test(data79)){
const err173 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data79};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data79};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data77.readOnly !== undefined){
let data80 = data77.readOnly;
if(typeof data80 !== "boolean"){
const err175 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly,data:data80};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data77};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data57};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
if(data49.volumes !== undefined){
let data81 = data49.volumes;
if((!(Array.isArray(data81))) && (data81 !== null)){
const err178 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes,data:data81};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(Array.isArray(data81)){
const len19 = data81.length;
for(let i19=0; i19<len19; i19++){
let data82 = data81[i19];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.name === undefined){
const err179 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data82};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key25 in data82){
if(!((key25 === "name") || (key25 === "emptyDir"))){
const err180 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data82};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data82.name !== undefined){
let data83 = data82.name;
if(typeof data83 === "string"){
if(func0(data83) > 63){
const err181 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!pattern0.test(data83)){
const err182 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data82.emptyDir !== undefined){
let data84 = data82.emptyDir;
if((!(data84 && typeof data84 == "object" && !Array.isArray(data84))) && (data84 !== null)){
const err184 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data84};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key26 in data84){
const err185 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data84};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data82};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
}
}
}
}
if(data.links !== undefined){
let data85 = data.links;
if((!(Array.isArray(data85))) && (data85 !== null)){
const err187 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema0.properties.links.type},schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data85};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(Array.isArray(data85)){
const len20 = data85.length;
for(let i20=0; i20<len20; i20++){
let data86 = data85[i20];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.endpoints === undefined){
const err188 = {instancePath:instancePath+"/links/" + i20,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema0.properties.links.items.required,parentSchema:schema0.properties.links.items,data:data86};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key27 in data86){
if(!(((key27 === "endpoints") || (key27 === "addresses")) || (key27 === "mtu"))){
const err189 = {instancePath:instancePath+"/links/" + i20,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema0.properties.links.items,data:data86};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data86.endpoints !== undefined){
let data87 = data86.endpoints;
if(Array.isArray(data87)){
if(data87.length > 2){
const err190 = {instancePath:instancePath+"/links/" + i20+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data87};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data87.length < 2){
const err191 = {instancePath:instancePath+"/links/" + i20+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data87};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len21 = data87.length;
for(let i21=0; i21<len21; i21++){
let data88 = data87[i21];
if(typeof data88 !== "string"){
const err192 = {instancePath:instancePath+"/links/" + i20+"/endpoints/" + i21,schemaPath:"#/properties/links/items/properties/endpoints/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.endpoints.items.type,parentSchema:schema0.properties.links.items.properties.endpoints.items,data:data88};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/links/" + i20+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.endpoints.type,parentSchema:schema0.properties.links.items.properties.endpoints,data:data87};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data86.addresses !== undefined){
let data89 = data86.addresses;
if(Array.isArray(data89)){
if(data89.length > 2){
const err194 = {instancePath:instancePath+"/links/" + i20+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data89};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data89.length < 2){
const err195 = {instancePath:instancePath+"/links/" + i20+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data89};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len22 = data89.length;
for(let i22=0; i22<len22; i22++){
let data90 = data89[i22];
if(typeof data90 !== "string"){
const err196 = {instancePath:instancePath+"/links/" + i20+"/addresses/" + i22,schemaPath:"#/properties/links/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.addresses.items.type,parentSchema:schema0.properties.links.items.properties.addresses.items,data:data90};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/links/" + i20+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.addresses.type,parentSchema:schema0.properties.links.items.properties.addresses,data:data89};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data86.mtu !== undefined){
let data91 = data86.mtu;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err198 = {instancePath:instancePath+"/links/" + i20+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.links.items.properties.mtu.type,parentSchema:schema0.properties.links.items.properties.mtu,data:data91};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 65535 || isNaN(data91)){
const err199 = {instancePath:instancePath+"/links/" + i20+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.links.items.properties.mtu,data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data91 < 576 || isNaN(data91)){
const err200 = {instancePath:instancePath+"/links/" + i20+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.links.items.properties.mtu,data:data91};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
}
else {
const err201 = {instancePath:instancePath+"/links/" + i20,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.links.items.type,parentSchema:schema0.properties.links.items,data:data86};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
if(data.expect !== undefined){
let data92 = data.expect;
if((!(Array.isArray(data92))) && (data92 !== null)){
const err202 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema0.properties.expect.type},schema:schema0.properties.expect.type,parentSchema:schema0.properties.expect,data:data92};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(Array.isArray(data92)){
const len23 = data92.length;
for(let i23=0; i23<len23; i23++){
let data93 = data92[i23];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.from === undefined){
const err203 = {instancePath:instancePath+"/expect/" + i23,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data93};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data93.to === undefined){
const err204 = {instancePath:instancePath+"/expect/" + i23,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data93};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key28 in data93){
if(!(((((key28 === "from") || (key28 === "to")) || (key28 === "port")) || (key28 === "protocol")) || (key28 === "reach"))){
const err205 = {instancePath:instancePath+"/expect/" + i23,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema0.properties.expect.items,data:data93};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data93.from !== undefined){
let data94 = data93.from;
if(typeof data94 !== "string"){
const err206 = {instancePath:instancePath+"/expect/" + i23+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.from.type,parentSchema:schema0.properties.expect.items.properties.from,data:data94};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data93.to !== undefined){
let data95 = data93.to;
if(typeof data95 !== "string"){
const err207 = {instancePath:instancePath+"/expect/" + i23+"/to",schemaPath:"#/properties/expect/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.to.type,parentSchema:schema0.properties.expect.items.properties.to,data:data95};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data93.port !== undefined){
let data96 = data93.port;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err208 = {instancePath:instancePath+"/expect/" + i23+"/port",schemaPath:"#/properties/expect/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.expect.items.properties.port.type,parentSchema:schema0.properties.expect.items.properties.port,data:data96};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 65535 || isNaN(data96)){
const err209 = {instancePath:instancePath+"/expect/" + i23+"/port",schemaPath:"#/properties/expect/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.expect.items.properties.port,data:data96};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err210 = {instancePath:instancePath+"/expect/" + i23+"/port",schemaPath:"#/properties/expect/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.expect.items.properties.port,data:data96};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data93.protocol !== undefined){
let data97 = data93.protocol;
if(typeof data97 !== "string"){
const err211 = {instancePath:instancePath+"/expect/" + i23+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.protocol.type,parentSchema:schema0.properties.expect.items.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!((data97 === "tcp") || (data97 === "udp"))){
const err212 = {instancePath:instancePath+"/expect/" + i23+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.expect.items.properties.protocol.enum},schema:schema0.properties.expect.items.properties.protocol.enum,parentSchema:schema0.properties.expect.items.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data93.reach !== undefined){
let data98 = data93.reach;
if(typeof data98 !== "boolean"){
const err213 = {instancePath:instancePath+"/expect/" + i23+"/reach",schemaPath:"#/properties/expect/items/properties/reach/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.expect.items.properties.reach.type,parentSchema:schema0.properties.expect.items.properties.reach,data:data98};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/expect/" + i23,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.expect.items.type,parentSchema:schema0.properties.expect.items,data:data93};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
}
else {
const err215 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

